package cn.zwgk.policy.worklist;

import cn.zwgk.policy.document.DocumentState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person. The shape is the same in every service.
 *
 * @param act what is to be done, as in the address of the act
 * @param dueAt the first moment that is late
 * @param href where it is done, in the console
 */
public record WorkItem(
        UUID id,
        String type,
        String title,
        DocumentState state,
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
