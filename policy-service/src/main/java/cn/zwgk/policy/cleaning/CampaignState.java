package cn.zwgk.policy.cleaning;

/** 清理的阶段. */
public enum CampaignState {
    /** 筹备: documents are selected. */
    PREPARING,
    /** 清理中: proposals, opinions, decisions. */
    RUNNING,
    /** 结果待复核: the result is drawn up. */
    RESULT_READY,
    /** 结果待公布: checked by a second person. */
    CHECKED,
    /** 已公布: the result is published and takes effect. */
    PUBLISHED,
    /** 已取消. */
    CANCELLED
}
