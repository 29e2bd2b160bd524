package cn.zwgk.policy.webhook;

/** 通知状态. */
public enum MessageState {
    /** 待送达. */
    WAITING,
    /** 等待重试. */
    RETRYING,
    /** 已送达. */
    DELIVERED,
    /** 送达失败: kept, can be replayed. */
    FAILED
}
