package cn.zwgk.application.retention;

/** 批次状态. */
public enum BatchState {
    /** 待批准. */
    PROPOSED,
    /** 已批准，待执行: nothing is erased before the moment that it names. */
    APPROVED,
    /** 已执行. */
    DONE,
    /** 已退回. */
    RETURNED,
    /** 已中止: what was not erased before stays. */
    STOPPED
}
