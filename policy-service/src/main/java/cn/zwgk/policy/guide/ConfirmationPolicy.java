package cn.zwgk.policy.guide;

import java.time.LocalDate;

/** 年度确认: the office confirms each guide within a year of its publication or last confirmation; it is reminded a month ahead. */
final class ConfirmationPolicy {

    static final int REMINDER_DAYS = 30;

    private ConfirmationPolicy() {}

    /** The last day of the year for which a confirmation holds. */
    static LocalDate confirmBy(LocalDate confirmedOn) {
        return confirmedOn.plusYears(1);
    }

    /** The day on which the office is reminded. */
    static LocalDate remindOn(LocalDate confirmBy) {
        return confirmBy.minusDays(REMINDER_DAYS);
    }

    static boolean isDue(LocalDate confirmBy, LocalDate today) {
        return !today.isBefore(remindOn(confirmBy));
    }

    static boolean isOverdue(LocalDate confirmBy, LocalDate today) {
        return today.isAfter(confirmBy);
    }
}
