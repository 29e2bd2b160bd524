package cn.zwgk.application.casefile;

/** The columns of the annual report's table 3. */
public enum ApplicantCategory {
    /** 自然人. */
    CITIZEN,
    /** 商业企业. */
    BUSINESS,
    /** 科研机构. */
    RESEARCH,
    /** 社会公益组织. */
    PUBLIC_INTEREST,
    /** 法律服务机构. */
    LEGAL_SERVICE,
    /** 其他. */
    OTHER
}
