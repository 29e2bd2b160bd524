package cn.zwgk.policy.document;

/** 撤下方式: why a published document is no longer there. */
public enum WithdrawalType {
    /** 错误发布: it should never have been published. */
    PUBLISHED_IN_ERROR,
    /** 并入其他文件: what it said stands in another document now, to which its readers are led. */
    CONSOLIDATED,
    /** 撤回. */
    WITHDRAWN
}
