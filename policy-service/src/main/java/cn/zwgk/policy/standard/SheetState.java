package cn.zwgk.policy.standard;

/** Where a sheet of amounts stands. */
public enum SheetState {
    /** 待确认: proposed by an office. */
    PROPOSED,
    /** 已确认: set. */
    CONFIRMED,
    /** 已退回. */
    REJECTED,
    /** 已收回 by who proposed it. */
    RECALLED
}
