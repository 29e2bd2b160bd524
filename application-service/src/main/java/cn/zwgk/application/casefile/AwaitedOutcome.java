package cn.zwgk.application.casefile;

/** 结果: what became of something awaited. */
public enum AwaitedOutcome {
    /** 等待中. */
    OPEN,
    /** 已收到. */
    RECEIVED,
    /** 同意公开. */
    CONSENTED,
    /** 不同意公开, with reasons. */
    OBJECTED,
    /** 逾期未答复: a third party's leaves the decision to us (Article 32). */
    SILENT,
    /** 逾期视为同意: a joint maker's (Article 34). */
    SILENCE_IS_CONSENT,
    /** 已缴费. */
    PAID,
    /** 已收回: the letter was taken back, or is no longer needed. */
    DROPPED;

    /** Whether it came to nothing but the end of its time. */
    public boolean isSilence() {
        return this == SILENT || this == SILENCE_IS_CONSENT;
    }
}
