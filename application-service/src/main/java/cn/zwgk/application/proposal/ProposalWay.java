package cn.zwgk.application.proposal;

/** 公开方式: how an accepted proposal is carried out. */
public enum ProposalWay {
    /** 公布依申请公开信息: the answer is offered to everybody. */
    RELEASE,
    /** 作为文件发布: in the document library of policy-service. */
    DOCUMENT
}
