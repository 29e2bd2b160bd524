package cn.zwgk.policy.ledger.plan;

import cn.zwgk.policy.desk.Act;

/** What people do with a plan; who may do it and when stands in {@link PlanTransitions}. */
public enum PlanAct implements Act {
    /** 报请审定. */
    PROPOSE,
    /** 退回修改. */
    SEND_BACK,
    /** 审定实施. */
    ADOPT,
    /** 调整. */
    AMEND,
    /** 年终归档. */
    FREEZE;

    @Override
    public boolean needsReason() {
        return this == SEND_BACK || this == AMEND;
    }

    @Override
    public boolean needsConfirmation() {
        return this == ADOPT || this == FREEZE;
    }
}
