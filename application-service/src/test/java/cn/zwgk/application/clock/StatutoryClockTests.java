package cn.zwgk.application.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StatutoryClockTests {

    private static final WorkingCalendar OFFICIAL = WorkingCalendar.official();

    @ParameterizedTest
    @CsvFileSource(resources = "/law/reply-deadlines.csv", useHeadersInDisplayName = true)
    void aReplyIsDueOnTheTwentiethWorkingDay(LocalDate received, LocalDate due) { // 条例 Art. 33
        assertThat(replyClock(received.toString()).deadline(OFFICIAL)).contains(new Deadline(due, false));
    }

    @Test
    void theTimeForAskingAThirdPartyIsNotCounted() { // 条例 Art. 33: the day it goes out is used, the day of the
        // answer not
        StatutoryClock clock = replyClock("2026-04-15")
                .and(new Stopped(day("2026-04-20"), "letter", Article.A32, "郑伟"))
                .and(new Resumed(day("2026-05-08"), "letter", Article.A32, "郑伟"));
        assertThat(clock.deadline(OFFICIAL)).contains(new Deadline(day("2026-06-01"), false));
    }

    @Test
    void aClockThatStandsStillHasNoDeadline() {
        StatutoryClock clock =
                replyClock("2026-04-15").and(new Stopped(day("2026-04-20"), "letter", Article.A32, "郑伟"));
        assertThat(clock.deadline(OFFICIAL)).isEmpty();
        assertThat(clock.explain(OFFICIAL)).isEmpty();
    }

    @Test
    void aCorrectionStartsThePeriodAnew() { // 条例 Art. 30
        StatutoryClock clock =
                replyClock("2026-03-02").and(new Restarted(day("2026-04-15"), "correction", Article.A30, "郑伟"));
        assertThat(clock.deadline(OFFICIAL)).contains(new Deadline(day("2026-05-15"), false));
    }

    @Test
    void anExtensionAddsItsDays() { // 条例 Art. 33: at most twenty more
        StatutoryClock clock = replyClock("2026-04-15").and(new Extended(day("2026-05-13"), 20, Article.A33, "吴婷"));
        assertThat(clock.deadline(OFFICIAL)).contains(new Deadline(day("2026-06-12"), false));
    }

    @Test
    void theExplanationCountsTwentyDaysAndSaysWhyOthersAreNotCounted() {
        List<DayExplanation> days = replyClock("2026-04-15").explain(OFFICIAL);
        assertThat(days.getFirst()).isEqualTo(new DayExplanation(day("2026-04-15"), false, "收到申请当日，不计入期限"));
        assertThat(days.getLast().date()).isEqualTo(day("2026-05-15"));
        assertThat(days.getLast().reason()).isEqualTo("第20个工作日");
        assertThat(days).filteredOn(DayExplanation::counted).hasSize(20);
        assertThat(reason(days, "2026-05-01")).isEqualTo("劳动节放假");
        assertThat(reason(days, "2026-05-09")).endsWith("（调休上班）");
        assertThat(reason(days, "2026-05-10")).isEqualTo("双休日");
    }

    @Test
    void aDeadlineInAYearWithoutScheduleIsProvisional() {
        assertThat(replyClock("2026-12-18").deadline(OFFICIAL))
                .map(Deadline::provisional)
                .contains(true);
    }

    @Test
    void aLedgerStartsOnceAndGoesForward() {
        StatutoryClock clock = replyClock("2026-04-15");
        assertThatThrownBy(() -> clock.and(new Started(day("2026-04-16"), 20, Article.A33, "郑伟")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.and(new Stopped(day("2026-04-14"), "letter", Article.A32, "郑伟")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StatutoryClock replyClock(String received) {
        return StatutoryClock.notStarted().and(new Started(day(received), 20, Article.A33, "系统"));
    }

    private static String reason(List<DayExplanation> days, String date) {
        return days.stream()
                .filter(explained -> explained.date().equals(day(date))
                        && !explained.reason().isEmpty())
                .map(DayExplanation::reason)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
