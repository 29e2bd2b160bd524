package cn.zwgk.policy.channel;

import cn.zwgk.policy.desk.Act;

/** What people do with a site or account; who may do it and when stands in {@link ChannelTransitions}. */
public enum ChannelAct implements Act {
    /** 批准开设. */
    APPROVE,
    /** 不予批准. */
    REFUSE,
    /** 撤回申请. */
    TAKE_BACK,
    /** 变更. */
    CHANGE,
    /** 暂停更新. */
    SUSPEND,
    /** 恢复更新. */
    RESUME,
    /** 关停注销. */
    CLOSE;

    @Override
    public boolean needsReason() {
        return this != APPROVE && this != TAKE_BACK;
    }

    @Override
    public boolean needsConfirmation() {
        return this == APPROVE || this == CLOSE;
    }
}
