package cn.zwgk.policy.document;

/** 不予公开的依据: the article of the Regulation under which a document stays closed. */
public enum WithholdingGround {
    /** 第十四条: state secrets, what other laws forbid, security and stability. */
    ARTICLE_14,
    /** 第十五条: trade secrets and personal privacy of third parties. */
    ARTICLE_15,
    /** 第十六条第一款: internal affairs. */
    ARTICLE_16_1,
    /** 第十六条第二款: records of the process and enforcement files. */
    ARTICLE_16_2,
    /** 其他法律、行政法规规定, named with it. */
    OTHER_LAW
}
