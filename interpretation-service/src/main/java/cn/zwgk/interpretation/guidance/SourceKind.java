package cn.zwgk.interpretation.guidance;

/** What an item of a guidance leads to. */
public enum SourceKind {
    /** 政策条款: a document, or one clause of it. */
    DOCUMENT,
    /** 救助标准: the amounts of a category, those in force now. */
    STANDARD,
    /** 办事指南. */
    GUIDE,
    /** 政策解读. */
    INTERPRETATION,
    /** 政策问答. */
    QUESTION
}
