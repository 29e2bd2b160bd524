package cn.zwgk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlineTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

    @ParameterizedTest
    @CsvFileSource(resources = "/law/working-day-deadlines.csv", useHeadersInDisplayName = true)
    void aPeriodOfWorkingDaysEndsOnItsLastWorkingDay(LocalDate start, int workingDays, LocalDate due, String why) {
        assertThat(CALENDAR.workingDaysAfter(start, workingDays).lastDay())
                .as(why)
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/law/month-deadlines.csv", useHeadersInDisplayName = true)
    void aPeriodOfMonthsEndsOnTheSameNumberedDayOrTheNextWorkingDay(
            LocalDate start, int months, LocalDate due, String why) {
        assertThat(CALENDAR.monthsAfter(start, months).lastDay()).as(why).isEqualTo(due);
    }

    @Test
    void aYearFromTheTwentyNinthOfFebruaryEndsWithFebruary() {
        assertThat(CALENDAR.yearsAfter(LocalDate.parse("2024-02-29"), 1).lastDay())
                .isEqualTo(LocalDate.parse("2025-02-28"));
    }

    @Test
    void aDeadlineEndsAtMidnightInChina() {
        assertThat(CALENDAR.workingDaysAfter(LocalDate.parse("2026-04-15"), 20).endsAt())
                .isEqualTo(Instant.parse("2026-05-15T16:00:00Z"));
    }

    @Test
    void aDeadlineThatReachesIntoAYearWithoutANoticeIsProvisional() {
        assertThat(CALENDAR.workingDaysAfter(LocalDate.parse("2026-12-28"), 3).provisional())
                .isFalse();
        assertThat(CALENDAR.workingDaysAfter(LocalDate.parse("2026-12-30"), 3).provisional())
                .isTrue();
        assertThat(CALENDAR.monthsAfter(LocalDate.parse("2026-12-30"), 2).provisional())
                .isTrue();
    }

    @Test
    void theExplanationTellsDayByDayWhatCounted() {
        assertThat(CALENDAR.explain(LocalDate.parse("2026-09-30"), 3))
                .extracting(day -> day.date() + " " + day.counted() + " " + day.reason())
                .containsExactly(
                        "2026-09-30 false 起算当日，不计入期间（《民法典》第二百零一条）",
                        "2026-10-01 false 国庆节放假",
                        "2026-10-02 false 国庆节放假",
                        "2026-10-03 false 国庆节放假",
                        "2026-10-04 false 国庆节放假",
                        "2026-10-05 false 国庆节放假",
                        "2026-10-06 false 国庆节放假",
                        "2026-10-07 false 国庆节放假",
                        "2026-10-08 true 第1个工作日",
                        "2026-10-09 true 第2个工作日",
                        "2026-10-10 true 第3个工作日（国庆节调休上班）");
    }

    @Test
    void theExplanationSaysWhatIsOnlyComputed() {
        assertThat(CALENDAR.explain(LocalDate.parse("2026-12-31"), 1))
                .extracting(DayExplanation::reason)
                .containsExactly("起算当日，不计入期间（《民法典》第二百零一条）", "元旦（法定节假日，当年放假安排尚未公布，暂按推算）", "双休日", "双休日", "第1个工作日");
    }

    @Test
    void theExplanationOfMonthsNamesTheDaysThatWerePassedOver() {
        assertThat(CALENDAR.explainMonths(LocalDate.parse("2026-03-26"), 6))
                .extracting(day -> day.date() + " " + day.counted() + " " + day.reason())
                .containsExactly(
                        "2026-03-26 false 起算当日，不计入期间（《民法典》第二百零一条）",
                        "2026-09-26 false 遇中秋节放假，顺延到下一个工作日（《民法典》第二百零三条）",
                        "2026-09-27 false 遇中秋节放假，顺延到下一个工作日（《民法典》第二百零三条）",
                        "2026-09-28 true 期间的最后一日");
    }

    @Test
    void whatIsLeftCountsDownToZeroOnTheLastDayAndBelowAfterIt() {
        LocalDate lastDay = LocalDate.parse("2026-10-10");
        assertThat(CALENDAR.workingDaysBetween(LocalDate.parse("2026-09-30"), lastDay))
                .isEqualTo(3);
        assertThat(CALENDAR.workingDaysBetween(LocalDate.parse("2026-10-07"), lastDay))
                .isEqualTo(3);
        assertThat(CALENDAR.workingDaysBetween(lastDay, lastDay)).isZero();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.parse("2026-10-12"), lastDay))
                .isEqualTo(-1);
    }

    @Test
    void aPeriodOfNoDaysIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDaysAfter(LocalDate.parse("2026-04-15"), 0));
    }
}
