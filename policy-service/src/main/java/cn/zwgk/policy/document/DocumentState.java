package cn.zwgk.policy.document;

/** 文件状态. */
public enum DocumentState {
    /** 起草中. */
    DRAFT,
    /** 初审中. */
    FIRST_REVIEW,
    /** 复审中. */
    SECOND_REVIEW,
    /** 终审中. */
    FINAL_REVIEW,
    /** 待发布. */
    READY,
    /** 定时发布. */
    SCHEDULED,
    /** 已发布. */
    PUBLISHED,
    /** 已撤回: a tombstone, whose index number stays taken. */
    WITHDRAWN,
    /** 已作废: never published, kept for the record. */
    DISCARDED,
    /** 已并入: the draft of a new edition that has become the text of the published document. */
    MERGED,
    /** 不予公开: stays closed under an article, until it is examined again. */
    WITHHELD
}
