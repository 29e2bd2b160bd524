package cn.zwgk.application.release;

import cn.zwgk.text.Kind;

/** What was found in a release. */
public enum FindingKind {
    /** 申请人姓名或者名称: of a case whose answer it is, or that asked for the same. */
    APPLICANT_NAME,
    /** 申请人证件号码. */
    APPLICANT_NUMBER,
    /** 申请人联系方式. */
    APPLICANT_CONTACT,
    /** 申请登记编号: leads to the case. */
    CASE_NUMBER,
    /** 居民身份证号码. */
    IDENTITY_NUMBER,
    /** 手机号码. */
    MOBILE_PHONE,
    /** 银行卡号. */
    BANK_CARD,
    /** 电子邮箱. */
    EMAIL,
    /** 机动车号牌. */
    NUMBER_PLATE,
    /** 护照和往来港澳台通行证号码. */
    PASSPORT,
    /** 个人姓名. */
    NAME,
    /** 个人住址. */
    ADDRESS,
    /** 国家秘密标志. */
    SECRECY_MARK,
    /** 打开时看不到的内容: deleted passages, comments, hidden sheets and the like; may hold what nobody meant to publish. */
    HIDDEN_TEXT,
    /** 没有可读文字的文件: a person has to look through it. */
    NO_TEXT;

    static FindingKind of(Kind kind) {
        return valueOf(kind.name());
    }

    /** Whether it tells who applied. */
    boolean tellsWhoApplied() {
        return this == APPLICANT_NAME || this == APPLICANT_NUMBER || this == APPLICANT_CONTACT || this == CASE_NUMBER;
    }
}
