package cn.zwgk.policy.channel.report;

import org.jspecify.annotations.Nullable;

/** What a report tells. */
public record ChannelFigures(
        int posts,
        int followers,
        int messagesReceived,
        int messagesAnswered,
        @Nullable String remark) {}
