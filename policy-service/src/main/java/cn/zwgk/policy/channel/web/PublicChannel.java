package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.ChannelKind;
import cn.zwgk.policy.channel.ChannelState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A site or account as the public sees it: no names, no phones, no inner papers. */
record PublicChannel(
        UUID id,
        String name,
        ChannelKind kind,
        String kindName,
        String account,
        @Nullable String siteCode,
        @Nullable String icpNumber,
        String operatorOffice,
        String audience,
        @Nullable LocalDate openedOn,
        ChannelState state,
        String stateName,
        @Nullable LocalDate closedOn,
        @Nullable String closingNote) {}
