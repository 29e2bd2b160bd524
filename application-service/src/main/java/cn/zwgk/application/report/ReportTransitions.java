package cn.zwgk.application.report;

import static cn.zwgk.application.report.ReportAct.APPROVE;
import static cn.zwgk.application.report.ReportAct.PUBLISH;
import static cn.zwgk.application.report.ReportAct.RETURN;
import static cn.zwgk.application.report.ReportAct.SUBMIT;
import static cn.zwgk.application.report.ReportState.DRAFT;
import static cn.zwgk.application.report.ReportState.FROZEN;
import static cn.zwgk.application.report.ReportState.PUBLISHED;
import static cn.zwgk.application.report.ReportState.SUBMITTED;

import cn.zwgk.workflow.TransitionTable;

/** 年度报告流转: the whole life of a report. Who approves did not submit. */
public final class ReportTransitions {

    static final String OPENNESS_OFFICE = "openness-office";
    static final String BUREAU_LEADER = "bureau-leader";

    /** The table; see {@code docs/state-machines/AnnualReport.md} for its diagram. */
    public static final TransitionTable<ReportState, ReportAct> TABLE = TransitionTable.builder(
                    ReportState.class, ReportAct.class)
            .step(DRAFT, SUBMIT, SUBMITTED, OPENNESS_OFFICE, ReportFact.ReportSubmitted.class, "条例第四十九条、第五十条")
            .step(SUBMITTED, APPROVE, FROZEN, BUREAU_LEADER, ReportFact.ReportFrozen.class, "条例第四十九条；由局领导审定为本机关规定")
            .step(SUBMITTED, RETURN, DRAFT, BUREAU_LEADER, ReportFact.ReportReturned.class, "退回须说明理由")
            .step(
                    FROZEN,
                    PUBLISH,
                    PUBLISHED,
                    OPENNESS_OFFICE,
                    ReportFact.ReportPublished.class,
                    "条例第四十九条：每年1月31日前向社会公布")
            .terminal(PUBLISHED)
            .build();

    private ReportTransitions() {}
}
