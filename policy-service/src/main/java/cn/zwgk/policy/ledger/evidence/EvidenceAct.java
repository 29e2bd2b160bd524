package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.desk.Act;

/** What people do with a piece of evidence; who may do it and when stands in {@link EvidenceTransitions}. */
public enum EvidenceAct implements Act {
    /** 核实. */
    CONFIRM,
    /** 不予采纳. */
    REFUSE,
    /** 撤回. */
    TAKE_BACK,
    /** 重新提交. */
    RESUBMIT,
    /** 撤销. */
    REVOKE;

    @Override
    public boolean needsReason() {
        return this == REFUSE || this == REVOKE;
    }

    @Override
    public boolean needsConfirmation() {
        return this == REVOKE;
    }
}
