package cn.zwgk.policy.term;

/** 期限种类. How long each is, and on what ground, is data. */
public enum TermCode {
    /** 主动公开 (《条例》第二十六条). */
    DISCLOSURE,
    /** 急件补批. */
    URGENT_APPROVAL,
    /** 不予公开的定期评估 (《条例》第十八条). */
    REEXAMINATION,
    /** 失效提醒, the first. */
    LAPSE_WARNING_FIRST,
    /** 失效提醒, the second. */
    LAPSE_WARNING_SECOND,
    /** 失效提醒, the last. */
    LAPSE_WARNING_LAST
}
