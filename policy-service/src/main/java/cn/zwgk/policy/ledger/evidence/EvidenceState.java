package cn.zwgk.policy.ledger.evidence;

/** Where a piece of evidence stands; only what is confirmed counts. */
public enum EvidenceState {
    /** 待核实. */
    SUBMITTED,
    /** 已核实. */
    CONFIRMED,
    /** 未采纳. */
    REFUSED,
    /** 已撤回. */
    TAKEN_BACK,
    /** 已撤销: it counted, and does so no longer. */
    REVOKED
}
