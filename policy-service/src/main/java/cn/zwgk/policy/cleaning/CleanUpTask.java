package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.worklist.Lamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of a clean-up that waits for a person; the shape of a work item is the same in every service. */
public record CleanUpTask(
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
