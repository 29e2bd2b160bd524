package cn.zwgk.policy.ledger.progress;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.ledger.evidence.Evidence;
import cn.zwgk.policy.ledger.plan.Slot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one thing to be counted is.
 *
 * @param done what counts, also beyond the quota
 * @param completedOn the day on which the quota was reached
 * @param remainingWorkingDays until the last day in time; null once it is reached
 */
public record SlotProgress(
        Slot slot,
        int done,
        @Nullable LocalDate completedOn,
        Standing standing,
        @Nullable Integer remainingWorkingDays) {

    /** From here on the officer is reminded. */
    public static final int SOON = 10;

    /** @param counting the confirmed evidence of the obligation, oldest first */
    static SlotProgress of(Slot slot, List<Evidence> counting, LocalDate today, WorkingCalendar calendar) {
        int done = 0;
        @Nullable LocalDate completedOn = null;
        for (Evidence evidence : counting) {
            if (slot.takes(evidence.content().office(), evidence.content().happenedOn())) {
                done += evidence.content().quantity();
                if (completedOn == null && done >= slot.quota()) {
                    completedOn = evidence.content().happenedOn();
                }
            }
        }
        if (completedOn != null) {
            Standing standing = completedOn.isAfter(slot.dueOn()) ? Standing.FULFILLED_LATE : Standing.FULFILLED;
            return new SlotProgress(slot, done, completedOn, standing, null);
        }
        int remaining = calendar.workingDaysBetween(today, slot.dueOn());
        return new SlotProgress(slot, done, null, running(slot, today, remaining), remaining);
    }

    private static Standing running(Slot slot, LocalDate today, int remaining) {
        if (today.isAfter(slot.dueOn())) {
            return Standing.OVERDUE;
        }
        return remaining <= SOON ? Standing.DUE_SOON : Standing.RUNNING;
    }

    /** What counts towards the quota, and no more. */
    public int counted() {
        return Math.min(done, slot.quota());
    }
}
