package cn.zwgk.application.report;

/** The text of the report; sections two to four are tables. */
public enum ReportSection {
    /** 一、总体情况（一）主动公开. */
    PROACTIVE,
    /** 一、总体情况（二）依申请公开. */
    ON_APPLICATION,
    /** 一、总体情况（三）政府信息管理. */
    MANAGEMENT,
    /** 一、总体情况（四）政府信息公开平台建设. */
    PLATFORM,
    /** 一、总体情况（五）监督保障. */
    SUPERVISION,
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS,
    /** 六、其他需要报告的事项, among them the processing fees collected. */
    OTHER
}
