package cn.zwgk.application.retention;

/** 保存类别: what has a period of its own; how long it is stands in {@code retention_class}. */
public enum RetentionClass {
    /** 身份证明: removed every night by itself, because it serves nothing once the case is closed and out of dispute. */
    IDENTITY_DOCUMENT,
    /** 一般申请件. */
    CASE,
    /** 经过复议、诉讼的申请件. */
    CONTESTED_CASE
}
