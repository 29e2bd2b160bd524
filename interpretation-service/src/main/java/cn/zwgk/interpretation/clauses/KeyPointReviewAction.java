package cn.zwgk.interpretation.clauses;

/** What can be done about a key point whose clause changed. */
public enum KeyPointReviewAction {
    /** 确认仍然准确. */
    CONFIRM,
    /** 停止显示. */
    RETIRE,
    /** 随条款移动; the platform's own act. */
    FOLLOW
}
