package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.ChannelKind;
import cn.zwgk.policy.channel.ChannelState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A site or account in the desk's list; who is responsible is masked. */
record ChannelEntry(
        UUID id,
        String name,
        ChannelKind kind,
        String kindName,
        String account,
        String operatorOffice,
        ChannelState state,
        String stateName,
        @Nullable LocalDate openedOn,
        @Nullable String responsible,
        int openReports,
        int overdueReports) {}
