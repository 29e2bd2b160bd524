package cn.zwgk.application.report;

/** 年度报告所处的阶段. */
public enum ReportState {
    /** 编制中: figures are counted anew whenever somebody looks. */
    DRAFT,
    /** 待审批: the figures are those of the submission. */
    SUBMITTED,
    /** 已定稿: nothing of it changes any more. */
    FROZEN,
    /** 已公布. */
    PUBLISHED
}
