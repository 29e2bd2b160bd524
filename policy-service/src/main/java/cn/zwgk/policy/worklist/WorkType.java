package cn.zwgk.policy.worklist;

/** What kinds of work wait for people in this service. The console has a name for each. */
public enum WorkType {
    /** 文件. */
    DOCUMENT_REVIEW,
    /** 定时发布没有成功. */
    SCHEDULED_PUBLICATION,
    /** 急件补批. */
    URGENT_APPROVAL,
    /** 即将失效. */
    LAPSE_WARNING,
    /** 不予公开评估. */
    REEXAMINATION,
    /** 文件清理. */
    CLEAN_UP,
    /** 送阅. */
    TARGETED,
    /** 救助标准. */
    STANDARD_SHEET,
    /** 办事指南. */
    GUIDE,
    /** 目录. */
    CATALOGUE,
    /** 台账. */
    LEDGER_PLAN,
    /** 台账任务. */
    LEDGER_OBLIGATION,
    /** 台账佐证. */
    LEDGER_EVIDENCE,
    /** 网站与新媒体. */
    CHANNEL,
    /** 季度报告. */
    CHANNEL_REPORT,
    /** 文件库推送失败. */
    LIBRARY_DELIVERY
}
