package cn.zwgk.policy.channel;

import java.util.UUID;

/** What a step in the life of a site or account makes; the audit trail keeps it. */
public sealed interface ChannelFact {

    UUID channelId();

    record ChannelOpened(UUID channelId) implements ChannelFact {}

    record ChannelRefused(UUID channelId) implements ChannelFact {}

    record ChannelTakenBack(UUID channelId) implements ChannelFact {}

    record ChannelChanged(UUID channelId) implements ChannelFact {}

    record ChannelSuspended(UUID channelId) implements ChannelFact {}

    record ChannelResumed(UUID channelId) implements ChannelFact {}

    record ChannelClosed(UUID channelId) implements ChannelFact {}
}
