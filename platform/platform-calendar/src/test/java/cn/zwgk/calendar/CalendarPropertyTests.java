package cn.zwgk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class CalendarPropertyTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

    @Property
    void aDeadlineIsAWorkingDayAndExactlySoManyLieAfterTheStart(
            @ForAll @DateRange(min = "2020-01-01", max = "2029-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate lastDay = CALENDAR.workingDaysAfter(start, n).lastDay();
        assertThat(CALENDAR.isWorkingDay(lastDay)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(start, lastDay)).isEqualTo(n);
        assertThat(CALENDAR.workingDaysBetween(lastDay, start)).isEqualTo(-n);
    }

    @Property
    void whatLiesBetweenTwoDaysIsWhatTheirWorkingDaysAddUpTo(
            @ForAll @DateRange(min = "2019-01-01", max = "2029-12-31") LocalDate from,
            @ForAll @IntRange(min = 0, max = 1_200) int days) {
        LocalDate to = from.plusDays(days);
        long workingDays = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(Math.toIntExact(workingDays));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll @DateRange(min = "2020-01-01", max = "2029-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 0, max = 30) int later) {
        assertThat(CALENDAR.workingDaysAfter(start.plusDays(later), n).lastDay())
                .isAfterOrEqualTo(CALENDAR.workingDaysAfter(start, n).lastDay());
    }

    @Property
    void theExplanationCountsWhatTheDeadlineCounts(
            @ForAll @DateRange(min = "2020-01-01", max = "2029-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        var explanation = CALENDAR.explain(start, n);
        assertThat(explanation).filteredOn(DayExplanation::counted).hasSize(n);
        assertThat(explanation.getLast().date())
                .isEqualTo(CALENDAR.workingDaysAfter(start, n).lastDay());
    }

    @Property
    void aPeriodOfMonthsEndsOnAWorkingDayNotBeforeTheSameNumberedDay(
            @ForAll @DateRange(min = "2020-01-01", max = "2029-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 24) int months) {
        LocalDate lastDay = CALENDAR.monthsAfter(start, months).lastDay();
        assertThat(CALENDAR.isWorkingDay(lastDay)).isTrue();
        assertThat(lastDay).isAfterOrEqualTo(start.plusMonths(months));
        assertThat(CALENDAR.explainMonths(start, months).getLast().date()).isEqualTo(lastDay);
    }
}
