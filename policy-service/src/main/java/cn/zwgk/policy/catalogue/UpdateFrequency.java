package cn.zwgk.policy.catalogue;

import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 更新周期: how often an entry has to get new content, whatever else has happened. */
public enum UpdateFrequency {
    /** 形成或者变更之日起二十个工作日内 (《条例》第二十六条): no period of its own, the clock runs for each document. */
    WITHIN_20_WORKING_DAYS(0, 0, 0),
    /** 变动时更新. */
    WHEN_CHANGED(0, 0, 0),
    /** 每周. */
    WEEKLY(1, 0, 1),
    /** 每月. */
    MONTHLY(0, 1, 5),
    /** 每季度. */
    QUARTERLY(0, 3, 10),
    /** 每半年. */
    HALF_YEARLY(0, 6, 10),
    /** 每年. */
    YEARLY(0, 12, 20);

    private final int weeks;
    private final int months;
    private final int warnWorkingDays;

    UpdateFrequency(int weeks, int months, int warnWorkingDays) {
        this.weeks = weeks;
        this.months = months;
        this.warnWorkingDays = warnWorkingDays;
    }

    /**
     * The last day on which new content is in time. Months end on the same-numbered day, or on the next working day
     * (《民法典》第二百零三条).
     *
     * @param yearlyBy a day of the year that a law names, such as 31 January for the annual report (《条例》第四十九条)
     */
    Optional<UpdateDue> after(LocalDate update, @Nullable MonthDay yearlyBy, WorkingCalendar calendar) {
        if (yearlyBy != null) {
            return Optional.of(new UpdateDue(yearlyBy.atYear(update.getYear() + 1), warnWorkingDays));
        }
        if (weeks > 0) {
            return Optional.of(new UpdateDue(update.plusWeeks(weeks), warnWorkingDays));
        }
        return months == 0
                ? Optional.empty()
                : Optional.of(new UpdateDue(calendar.monthsAfter(update, months).lastDay(), warnWorkingDays));
    }
}
