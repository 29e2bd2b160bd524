package cn.zwgk.application.casefile;

/** How an application came (Article 31), which decides the day it counts as received. */
public enum ReceiptChannel {
    /** 互联网: the portal. */
    ONLINE,
    /** 当面: handed in, or spoken, at the office. */
    IN_PERSON,
    /** 挂号信、特快专递: somebody signed for it. */
    REGISTERED_MAIL,
    /** 平常信函: nobody signed for it. */
    ORDINARY_MAIL,
    /** 传真 of the openness office. */
    FAX,
    /** 电子邮件, where the office allows it. */
    EMAIL
}
