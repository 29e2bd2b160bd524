package cn.zwgk.application.casefile;

/** 文书种类: the papers of a case, from registration to reply (Regulation, Articles 27 to 45). */
public enum NoticeKind {
    RECEIPT,
    CORRECTION,
    REASONS_FOR_EXCESS,
    EXTENSION,
    THIRD_PARTY_INQUIRY,
    OTHERS_ASKED,
    NOTICE_TO_THIRD_PARTY,
    JOINT_MAKER_INQUIRY,
    AGENCY_INQUIRY,
    ASSISTANCE,
    FEE,
    TRANSFER,
    DECISION,
    DELIVERY_RECEIPT
}
