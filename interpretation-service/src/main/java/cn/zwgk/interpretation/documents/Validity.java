package cn.zwgk.interpretation.documents;

/** 有效性 of a document, as policy-service derives it. */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 尚未生效. */
    NOT_YET_IN_FORCE,
    /** 已修改. */
    AMENDED,
    /** 失效. */
    LAPSED,
    /** 废止. */
    REPEALED
}
