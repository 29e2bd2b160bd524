package cn.zwgk.policy.term;

/** 计算单位. */
public enum TermUnit {
    /** 工作日. */
    WORKING_DAYS,
    /** 月. */
    MONTHS
}
