package cn.zwgk.interpretation.materials;

/** Where a piece of material stands. */
public enum MaterialState {
    /** 起草中. */
    DRAFT,
    /** 审核中. */
    UNDER_REVIEW,
    /** 审核通过: waits for the document, or for publication after it. */
    ACCEPTED,
    /** 已发布. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN
}
