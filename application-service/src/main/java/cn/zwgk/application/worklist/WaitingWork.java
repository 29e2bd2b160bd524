package cn.zwgk.application.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader, as the console shows it among all that waits.
 *
 * @param dueAt the first instant that is late
 * @param remainingWorkingDays 0 on the last day, negative when it is over
 * @param lamp NORMAL, DUE_SOON, OVERDUE or NONE
 * @param note why it waits, where the title does not say so
 * @param href the screen on which it is done
 */
public record WaitingWork(
        String id,
        String type,
        String title,
        String state,
        String stateName,
        @Nullable String office,
        String act,
        String actName,
        @Nullable Instant dueAt,
        @Nullable Integer remainingWorkingDays,
        String lamp,
        String lampName,
        @Nullable String note,
        String href,
        Instant updatedAt) {}
