package cn.zwgk.policy.screening;

import cn.zwgk.text.Kind;

/** What stands in the way of publication until somebody has decided about it. */
public enum FindingKind {
    IDENTITY_NUMBER,
    MOBILE_PHONE,
    BANK_CARD,
    EMAIL,
    NUMBER_PLATE,
    PASSPORT,
    NAME,
    ADDRESS,
    SECRECY_MARK,
    /** A file that nobody can look into. */
    UNREADABLE_FILE;

    static FindingKind of(Kind kind) {
        return valueOf(kind.name());
    }

    /** 《条例》第十四条, not 第十五条. */
    public boolean isSecrecy() {
        return this == SECRECY_MARK;
    }
}
