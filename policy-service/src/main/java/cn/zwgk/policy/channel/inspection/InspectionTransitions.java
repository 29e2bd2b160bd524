package cn.zwgk.policy.channel.inspection;

import static cn.zwgk.policy.channel.ChannelRoles.OPENNESS_OFFICE;
import static cn.zwgk.policy.channel.inspection.InspectionAct.CONFIRM;
import static cn.zwgk.policy.channel.inspection.InspectionAct.DEMAND_REMEDY;
import static cn.zwgk.policy.channel.inspection.InspectionAct.PASS;
import static cn.zwgk.policy.channel.inspection.InspectionAct.REPORT_REMEDY;
import static cn.zwgk.policy.channel.inspection.InspectionAct.SEND_BACK;
import static cn.zwgk.policy.channel.inspection.InspectionState.CONFIRMED;
import static cn.zwgk.policy.channel.inspection.InspectionState.PASSED;
import static cn.zwgk.policy.channel.inspection.InspectionState.RECORDED;
import static cn.zwgk.policy.channel.inspection.InspectionState.REMEDIED;
import static cn.zwgk.policy.channel.inspection.InspectionState.REMEDY_DUE;

import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.workflow.TransitionTable;

/** 检查与整改: from what was found to its remedy. */
public final class InspectionTransitions {

    /** The table; see {@code docs/state-machines/ChannelInspection.md} for its diagram. */
    public static final TransitionTable<InspectionState, InspectionAct> TABLE = TransitionTable.builder(
                    InspectionState.class, InspectionAct.class)
            .step(RECORDED, PASS, PASSED, OPENNESS_OFFICE, InspectionFact.InspectionPassed.class, "检查没有发现问题")
            .step(
                    RECORDED,
                    DEMAND_REMEDY,
                    REMEDY_DUE,
                    OPENNESS_OFFICE,
                    InspectionFact.RemedyDemanded.class,
                    "发现问题的，限期整改（《政府网站与政务新媒体检查指标》）")
            .step(
                    REMEDY_DUE,
                    REPORT_REMEDY,
                    REMEDIED,
                    ChannelRoles.OFFICERS,
                    InspectionFact.RemedyReported.class,
                    "主办科室报告整改情况")
            .step(REMEDIED, CONFIRM, CONFIRMED, OPENNESS_OFFICE, InspectionFact.RemedyConfirmed.class, "由报告人以外的人确认")
            .step(
                    REMEDIED,
                    SEND_BACK,
                    REMEDY_DUE,
                    OPENNESS_OFFICE,
                    InspectionFact.RemedySentBack.class,
                    "整改不到位，退回并说明理由")
            .terminal(PASSED, CONFIRMED)
            .build();

    private InspectionTransitions() {}
}
