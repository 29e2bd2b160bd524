package cn.zwgk.interpretation.guidance;

/** Where an edition of a guidance stands. */
public enum GuidanceState {
    /** 编辑中. */
    DRAFT,
    /** 审核中. */
    UNDER_REVIEW,
    /** 已发布: what readers see; one for each life event. */
    PUBLISHED,
    /** 已更新: a later edition took its place. */
    REPLACED,
    /** 已撤下. */
    WITHDRAWN
}
