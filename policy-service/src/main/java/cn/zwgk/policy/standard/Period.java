package cn.zwgk.policy.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on, until another.
 *
 * @param from the first day
 * @param until the first day on which it is over; null: not known yet
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    /** Whether there is a day in it. */
    boolean isEmpty() {
        return until != null && !until.isAfter(from);
    }

    boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** The period of a correction: of one that has ended it ends on the same day, unless it says otherwise. */
    Period endingLike(@Nullable LocalDate corrected) {
        return until == null ? new Period(from, corrected) : this;
    }

    /** Whether a later amount closes it: it began before that day and nobody has said when it ends. */
    boolean isClosedBy(LocalDate day) {
        return until == null && from.isBefore(day);
    }
}
