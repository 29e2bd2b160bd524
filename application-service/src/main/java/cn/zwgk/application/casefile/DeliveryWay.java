package cn.zwgk.application.casefile;

/** 获取信息的方式, the way in which the answer reaches the applicant (Article 29(3)). */
public enum DeliveryWay {
    POST,
    EMAIL,
    SELF_PICKUP,
    ONLINE
}
