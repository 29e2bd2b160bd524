package cn.zwgk.policy.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something other than a document that waits for a person; the same shape as {@link WorkItem}, with a state of its own kind.
 *
 * @param act what is to be done, as in the address of the act
 * @param dueAt the first moment that is late
 * @param href where it is done, in the console
 */
public record DeskItem(
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
