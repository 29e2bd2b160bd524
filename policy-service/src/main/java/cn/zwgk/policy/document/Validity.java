package cn.zwgk.policy.document;

/** 有效性. Always derived from dates and relations, see {@link ValidityTerms}. */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 尚未生效. */
    NOT_YET_IN_FORCE,
    /** 已修改: in force as amended by a later document. */
    AMENDED,
    /** 失效: ran out on its lapse date, or was declared lapsed by a later document. */
    LAPSED,
    /** 废止: ended by a later document that repeals or replaces it. */
    REPEALED
}
