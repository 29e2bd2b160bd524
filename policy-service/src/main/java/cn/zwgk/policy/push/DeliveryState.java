package cn.zwgk.policy.push;

/** 推送状态. */
public enum DeliveryState {
    /** 待推送. */
    WAITING,
    /** 已送达、待回执. */
    SENT,
    /** 已收到: the library has what it should have, with its receipt. */
    RECEIVED,
    /** 等待重试. */
    RETRYING,
    /** 推送失败: a person has to look (死信). */
    FAILED,
    /** 不推送, with the reason. */
    WILL_NOT_SEND
}
