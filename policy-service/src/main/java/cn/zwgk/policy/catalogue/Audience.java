package cn.zwgk.policy.catalogue;

/** 公开对象: a column of the national standard catalogue. */
public enum Audience {
    /** 全社会. */
    ALL,
    /** 特定群体. */
    GROUP
}
