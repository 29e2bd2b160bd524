package cn.zwgk.application.casefile.answer;

/** What is to become of a passage. */
public enum MarkDecision {
    /** 待判断: found by the machine, which decides nothing. */
    OPEN,
    /** 遮盖. */
    REDACT,
    /** 保留: it may be shown. */
    KEEP
}
