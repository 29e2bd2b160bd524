package cn.zwgk.interpretation.occasions;

/** Where an occasion stands. */
public enum OccasionState {
    /** 筹备中: only the desk knows. */
    PLANNED,
    /** 已公告. */
    ANNOUNCED,
    /** 已举办. */
    HELD,
    /** 已取消. */
    CANCELLED
}
