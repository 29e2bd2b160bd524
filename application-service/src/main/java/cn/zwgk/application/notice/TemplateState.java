package cn.zwgk.application.notice;

/** 模板状态. */
public enum TemplateState {
    /** 待批准: uploaded and checked; another person has to look at its preview. */
    UPLOADED,
    /** 使用中: papers are printed from it. */
    IN_USE,
    /** 未批准. */
    REJECTED,
    /** 已停用: a later version, or the built-in template, took its place. */
    RETIRED
}
