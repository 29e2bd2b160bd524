package cn.zwgk.application.casefile;

/** Which paper it is. */
public enum PaperKind {
    /** 登记回执. */
    RECEIPT,
    /** 答复告知书. */
    DECISION_NOTICE
}
