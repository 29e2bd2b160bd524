package cn.zwgk.application.proposal;

/** 建议来源. */
public enum ProposalOrigin {
    /** 多人申请相同信息 (Article 44(1)). */
    SEVERAL_ASKED,
    /** 申请人建议 (Article 44(2)). */
    APPLICANT,
    /** 定期评估审查 (Article 18). */
    REEXAMINATION
}
