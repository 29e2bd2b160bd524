package cn.zwgk.application.casefile;

/** 送达方式; what decides the day for which a reply counts. */
public enum ServiceWay {
    /** 直接送达: the day of the signature. */
    DIRECT,
    /** 委托其他机关送达: the day of the signature. */
    THROUGH_ORGAN,
    /** 邮寄: the day of posting, with the postal enterprise only. */
    POST,
    /** 网上: the day on which it can be fetched. */
    ONLINE
}
