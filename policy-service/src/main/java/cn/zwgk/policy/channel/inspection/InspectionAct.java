package cn.zwgk.policy.channel.inspection;

import cn.zwgk.policy.desk.Act;

/** What people do with an inspection; who may do it and when stands in {@link InspectionTransitions}. */
public enum InspectionAct implements Act {
    /** 判定合格. */
    PASS,
    /** 责令整改. */
    DEMAND_REMEDY,
    /** 报告整改. */
    REPORT_REMEDY,
    /** 确认整改. */
    CONFIRM,
    /** 退回整改. */
    SEND_BACK;

    @Override
    public boolean needsReason() {
        return this == REPORT_REMEDY || this == SEND_BACK;
    }

    @Override
    public boolean needsConfirmation() {
        return false;
    }
}
