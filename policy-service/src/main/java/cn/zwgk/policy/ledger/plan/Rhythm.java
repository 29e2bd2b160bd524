package cn.zwgk.policy.ledger.plan;

/** Whether the quota is asked for once a year or again in every quarter. */
public enum Rhythm {
    /** 全年. */
    YEAR,
    /** 每季度. */
    QUARTER
}
