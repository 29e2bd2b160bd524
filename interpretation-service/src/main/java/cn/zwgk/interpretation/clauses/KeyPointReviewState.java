package cn.zwgk.interpretation.clauses;

/** Where the review of a key point stands. */
public enum KeyPointReviewState {
    /** 待核对. */
    OPEN,
    /** 仍然准确. */
    CONFIRMED,
    /** 不再显示. */
    RETIRED,
    /** 随条款移动: only the number of the clause changed. */
    FOLLOWED
}
