package cn.zwgk.interpretation.questions;

/** Where a question with its answer stands. */
public enum QuestionState {
    /** 起草中. */
    DRAFT,
    /** 审核中. */
    UNDER_REVIEW,
    /** 已发布. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN
}
