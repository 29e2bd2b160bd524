package cn.zwgk.policy.channel.work;

import cn.zwgk.policy.worklist.Lamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of the registers that waits for a person, in the shape that worklist entries have in every service. */
public record ChannelWork(
        UUID id,
        String type,
        String title,
        String state,
        String stateName,
        @Nullable String office,
        String act,
        String actName,
        @Nullable Instant dueAt,
        @Nullable Integer remainingWorkingDays,
        Lamp lamp,
        String lampName,
        String href,
        Instant updatedAt) {}
