package cn.zwgk.policy.document;

/** 公开方式. Only what is proactively disclosed is shown to the public and told to other services. */
public enum DisclosureMode {
    /** 主动公开. */
    PROACTIVE,
    /** 依申请公开. */
    ON_APPLICATION,
    /** 定点定向公开: to named people only. */
    TARGETED,
    /** 不予公开. */
    NOT_DISCLOSED
}
