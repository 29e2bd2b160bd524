package cn.zwgk.text;

/** What was found in a text. */
public enum Kind {
    /** 居民身份证号码, 18 or 15 digits. */
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
    SECRECY_MARK;

    /** Whether it is 个人信息; a mark of secrecy is not. */
    public boolean isPersonal() {
        return this != SECRECY_MARK;
    }
}
