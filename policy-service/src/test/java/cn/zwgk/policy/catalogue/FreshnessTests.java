package cn.zwgk.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.document.DisclosureMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

    @ParameterizedTest
    @CsvSource({
        // 国办秘函〔2019〕19号: 监测时间点前 2 周内的动态、要闻类栏目
        "NEWS, WHEN_CHANGED, 2026-05-04, 2026-05-18, DUE_SOON",
        "NEWS, WHEN_CHANGED, 2026-05-04, 2026-05-19, STALE",
        // 国办秘函〔2019〕19号: 监测时间点前 6 个月内的通知公告、政策文件类一级栏目
        "NOTICES_AND_POLICIES, WHEN_CHANGED, 2026-01-20, 2026-07-20, DUE_SOON",
        "NOTICES_AND_POLICIES, WHEN_CHANGED, 2026-01-20, 2026-07-21, STALE",
        "NOTICES_AND_POLICIES, WHEN_CHANGED, 2026-01-20, 2026-04-20, CURRENT",
        // 其他栏目按更新周期; 《民法典》第二百零三条: 2026-10-04 is a holiday, the period ends on 8 October
        "BY_FREQUENCY, QUARTERLY, 2026-07-04, 2026-10-08, DUE_SOON",
        "BY_FREQUENCY, QUARTERLY, 2026-07-04, 2026-10-09, STALE",
        // The stricter of the two counts.
        "NEWS, WEEKLY, 2026-05-11, 2026-05-19, STALE",
        "NOTICES_AND_POLICIES, YEARLY, 2026-01-20, 2026-07-21, STALE",
        "BY_FREQUENCY, WHEN_CHANGED, 2020-01-01, 2026-05-19, CURRENT",
        "BY_FREQUENCY, WITHIN_20_WORKING_DAYS, 2020-01-01, 2026-05-19, CURRENT",
    })
    void anEntryIsStaleFromTheDayAfterItsLastDay(
            InspectionRule rule, UpdateFrequency frequency, LocalDate newest, LocalDate today, Freshness.State state) {
        assertThat(Freshness.of(entry(frequency, null, rule), newest, today, CALENDAR)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-28, 2026-11-30, CURRENT",
        "2026-01-28, 2027-01-31, DUE_SOON",
        "2026-01-28, 2027-02-01, STALE",
        "2026-03-05, 2027-01-30, DUE_SOON",
    })
    void theAnnualReportIsDueBeforeTheEndOfJanuaryWheneverTheLastOneCame( // 《条例》第四十九条
            LocalDate newest, LocalDate today, Freshness.State state) {
        CatalogueEntry entry = entry(UpdateFrequency.YEARLY, MonthDay.of(1, 31), InspectionRule.BY_FREQUENCY);
        Freshness freshness = Freshness.of(entry, newest, today, CALENDAR);
        assertThat(freshness.dueOn()).isEqualTo("2027-01-31");
        assertThat(freshness.state()).isEqualTo(state);
    }

    @Test
    void anEmptyEntryIsToBeFilledWithinTwentyWorkingDays() { // 《条例》第二十六条
        CatalogueEntry entry = entry(UpdateFrequency.WHEN_CHANGED, null, InspectionRule.BY_FREQUENCY);
        Freshness freshness = Freshness.of(entry, null, LocalDate.parse("2026-04-20"), CALENDAR);
        assertThat(freshness.state()).isEqualTo(Freshness.State.EMPTY);
        assertThat(freshness.since()).isEqualTo("2026-04-15");
        assertThat(freshness.dueOn()).isEqualTo("2026-05-15");
    }

    @Test
    void aStaleEntryIsStaleSinceTheFirstDayThatWasLate() {
        CatalogueEntry entry = entry(UpdateFrequency.MONTHLY, null, InspectionRule.BY_FREQUENCY);
        Freshness freshness =
                Freshness.of(entry, LocalDate.parse("2026-03-10"), LocalDate.parse("2026-06-01"), CALENDAR);
        assertThat(freshness.dueOn()).isEqualTo("2026-04-10");
        assertThat(freshness.since()).isEqualTo("2026-04-11");
    }

    static CatalogueEntry entry(UpdateFrequency frequency, @Nullable MonthDay yearlyBy, InspectionRule rule) {
        return entry(UUID.randomUUID(), null, frequency, yearlyBy, rule);
    }

    static CatalogueEntry entry(
            UUID id,
            @Nullable UUID parent,
            UpdateFrequency frequency,
            @Nullable MonthDay yearlyBy,
            InspectionRule rule) {
        EntryTerms terms = new EntryTerms(
                "事项 " + id,
                "要素",
                "《条例》第十九条",
                "20个工作日内",
                "办公室",
                List.of("政府网站"),
                Audience.ALL,
                null,
                DisclosureMode.PROACTIVE,
                frequency,
                yearlyBy,
                rule,
                null);
        Section section = parent == null ? Section.CONTENT : null;
        return new CatalogueEntry(id, 1, id.toString(), parent, 1, section, terms, LocalDate.parse("2026-04-15"), null);
    }
}
