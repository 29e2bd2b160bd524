package cn.zwgk.interpretation.supervisions;

/** Where a supervision stands. */
public enum SupervisionState {
    /** 待答复: the office has to answer. */
    ISSUED,
    /** 已答复: the openness office has to take note of the answer. */
    ANSWERED,
    /** 已阅: what was promised is awaited. */
    NOTED,
    /** 已办结: the duty is met, ended, or not overdue any more. */
    SETTLED,
    /** 已撤销: issued by mistake. */
    WITHDRAWN
}
