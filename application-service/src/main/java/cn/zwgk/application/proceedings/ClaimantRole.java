package cn.zwgk.application.proceedings;

/** Who contests. */
public enum ClaimantRole {
    /** 申请人: who asked for the information. */
    APPLICANT,
    /** 第三方: whose interests the disclosure touches. */
    THIRD_PARTY,
    /** Somebody else. */
    OTHER
}
