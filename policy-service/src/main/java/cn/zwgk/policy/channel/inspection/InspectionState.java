package cn.zwgk.policy.channel.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    /** 已登记. */
    RECORDED,
    /** 合格. */
    PASSED,
    /** 待整改. */
    REMEDY_DUE,
    /** 整改待确认. */
    REMEDIED,
    /** 整改完成. */
    CONFIRMED
}
