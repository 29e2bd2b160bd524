package cn.zwgk.interpretation.occasions;

/** Where a sign-up stands. */
public enum SignUpState {
    /** 已确认: there is a place. */
    CONFIRMED,
    /** 候补: waits for somebody to cancel. */
    WAITING,
    /** 已取消. */
    CANCELLED
}
