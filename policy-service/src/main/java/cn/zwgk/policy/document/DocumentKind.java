package cn.zwgk.policy.document;

/** 文件种类. */
public enum DocumentKind {
    /** 行政规范性文件: made under an office's powers, binding on people outside it, applied repeatedly. */
    NORMATIVE,
    /** 其他政策文件. */
    POLICY,
    /** 通知公告. */
    NOTICE,
    /** 规划计划. */
    PLAN,
    /** 财政预决算. */
    BUDGET,
    /** 人事信息. */
    PERSONNEL,
    /** 报告总结. */
    REPORT,
    /** 法律法规规章. */
    LAW,
    /** 其他. */
    OTHER
}
