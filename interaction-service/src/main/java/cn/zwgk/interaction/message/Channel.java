package cn.zwgk.interaction.message;

/** 渠道: where a message came in; its time limits are data ({@link ChannelLimit}). */
public enum Channel {
    /** 领导信箱. */
    LEADER_MAILBOX,
    /** 咨询留言. */
    MESSAGE,
    /** 意见建议. */
    SUGGESTION
}
