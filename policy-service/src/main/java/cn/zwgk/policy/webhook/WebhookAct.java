package cn.zwgk.policy.webhook;

/** What happens to a registered address; see {@link WebhookTransitions}. */
public enum WebhookAct {
    /** 通过验证. */
    VERIFY,
    /** 更换地址. */
    MOVE,
    /** 暂停. */
    SUSPEND,
    /** 注销. */
    REMOVE
}
