package cn.zwgk.policy.push;

/** Whose library it is. */
public enum TargetLevel {
    /** 省级. */
    PROVINCE,
    /** 市级. */
    CITY,
    /** 其他. */
    OTHER
}
