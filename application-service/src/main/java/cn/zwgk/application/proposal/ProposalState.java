package cn.zwgk.application.proposal;

/** 建议所处的阶段. */
public enum ProposalState {
    /** 待审核. */
    PROPOSED,
    /** 已采纳，待公开. */
    ACCEPTED,
    /** 已公开. */
    CARRIED_OUT,
    /** 不予采纳. */
    DECLINED
}
