package cn.zwgk.application.bureau;

/** 改动状态. */
public enum BureauChangeState {
    /** 待确认: papers say what they said before. */
    PROPOSED,
    /** 已确认: an edition was made of it. */
    CONFIRMED,
    /** 已退回. */
    RETURNED,
    /** 已撤回. */
    WITHDRAWN
}
