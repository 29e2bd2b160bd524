package cn.zwgk.application.offer;

/** What came of offers. */
public enum Outcome {
    /** Something was offered. */
    OFFERED,
    /** An offer was opened. */
    OPENED,
    /** 已经找到了: the person found what he wanted and does not apply. */
    HELPED,
    /** He applied all the same. */
    FILED_ANYWAY
}
