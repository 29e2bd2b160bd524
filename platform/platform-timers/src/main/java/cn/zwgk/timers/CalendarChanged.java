package cn.zwgk.timers;

import java.util.Set;

/**
 * The schedule of a year was entered or changed. Published inside the transaction that enters it, so that listeners
 * recompute what is open in the same transaction, with a history entry that says why.
 *
 * @param scheduledYear the year that the schedule is for; its notice is the reason
 * @param years every calendar year of which days may have changed
 */
public record CalendarChanged(int scheduledYear, Set<Integer> years) {

    public CalendarChanged {
        years = Set.copyOf(years);
    }
}
