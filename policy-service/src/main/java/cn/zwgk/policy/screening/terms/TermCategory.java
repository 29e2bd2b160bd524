package cn.zwgk.policy.screening.terms;

/** Why a word is on the list. */
public enum TermCategory {
    /** 易错词. */
    TYPO,
    /** 禁用词. */
    FORBIDDEN,
    /** 过时用语. */
    OUTDATED
}
