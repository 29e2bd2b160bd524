package cn.zwgk.policy.ledger.plan;

/** Where a year's plan stands. */
public enum PlanState {
    /** 起草中. */
    DRAFT,
    /** 待审定. */
    PROPOSED,
    /** 实施中: only now evidence counts. */
    ADOPTED,
    /** 已归档: the year is over and its figures stand. */
    FROZEN
}
