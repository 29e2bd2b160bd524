package cn.zwgk.policy.webhook;

/** 通知地址的状态. */
public enum WebhookState {
    /** 待验证: nothing goes there yet. */
    PENDING,
    /** 使用中. */
    ACTIVE,
    /** 已暂停: by itself after days of failures, or by hand. What happens meanwhile is kept and follows. */
    SUSPENDED,
    /** 已注销. */
    REMOVED
}
