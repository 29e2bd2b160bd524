package cn.zwgk.policy.channel;

/** Where a site or account stands. */
public enum ChannelState {
    /** 待审核. */
    APPLIED,
    /** 正常运行. */
    OPEN,
    /** 暂停更新. */
    SUSPENDED,
    /** 已关停. */
    CLOSED,
    /** 未批准. */
    REFUSED,
    /** 已撤回. */
    TAKEN_BACK;

    /** Whether it is there for the public, so that it reports and is inspected. */
    public boolean isRunning() {
        return this == OPEN || this == SUSPENDED;
    }
}
