package cn.zwgk.interpretation.materials;

/** Where a piece of material stands. */
public enum MaterialState {
    /** 起草中. */
    DRAFT,
    /** 初审中. */
    FIRST_REVIEW,
    /** 复审中. */
    SECOND_REVIEW,
    /** 终审中. */
    FINAL_REVIEW,
    /** 审核通过: waits for the document, or for publication after it. */
    ACCEPTED,
    /** 已发布. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已终止: the draft that it explains was discarded. */
    ENDED
}
