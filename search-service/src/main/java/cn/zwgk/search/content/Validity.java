package cn.zwgk.search.content;

/** 有效性. */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 尚未生效. */
    NOT_YET_IN_FORCE,
    /** 已修改: in force as amended. */
    AMENDED,
    /** 失效. */
    LAPSED,
    /** 废止. */
    REPEALED
}
