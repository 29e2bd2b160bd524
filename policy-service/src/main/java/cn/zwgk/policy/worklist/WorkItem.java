package cn.zwgk.policy.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person, whichever feature it belongs to.
 *
 * @param state as that feature names it
 * @param act what is to be done, as in the address of the act
 * @param dueAt the first moment that is late
 * @param href where it is done, in the console
 * @param note why it waits, where the state alone does not say it
 */
public record WorkItem(
        UUID id,
        WorkType type,
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
        Instant updatedAt,
        @Nullable String note) {}
