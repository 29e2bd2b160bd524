package cn.zwgk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

    @ParameterizedTest
    @CsvFileSource(resources = "/law/days.csv", useHeadersInDisplayName = true)
    void holidaysAreOffAndMakeUpDaysAreNot(LocalDate date, boolean working) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 国办发明电〔2019〕16号、国办发明电〔2020〕1号, 30, 6",
        "2021, 国办发明电〔2020〕27号, 31, 7",
        "2022, 国办发明电〔2021〕11号, 31, 7",
        "2023, 国办发明电〔2022〕16号, 27, 7",
        "2024, 国办发明电〔2023〕7号, 28, 8",
        "2025, 国办发明电〔2024〕12号, 28, 5",
        "2026, 国办发明电〔2025〕7号, 33, 6"
    })
    void everyYearSince2020ComesFromItsNotice(int year, String notice, int daysOff, int makeUpDays) {
        YearSchedule schedule = CALENDAR.scheduleOf(year);
        assertThat(schedule.official()).isTrue();
        assertThat(schedule.notice()).isEqualTo(notice);
        assertThat(schedule.daysOff()).hasSize(daysOff);
        assertThat(schedule.makeUpDays()).hasSize(makeUpDays);
    }

    @ParameterizedTest
    @MethodSource("officialYears")
    void theComputedHolidaysOfAYearAreDaysOffInItsOfficialSchedule(int year) {
        List<LocalDate> computed =
                StatutoryHolidays.of(year).daysOff().stream().map(DayOff::date).toList();
        assertThat(CALENDAR.scheduleOf(year).daysOff()).extracting(DayOff::date).containsAll(computed);
        assertThat(computed).hasSizeGreaterThanOrEqualTo(year < 2025 ? 10 : 13);
    }

    static IntStream officialYears() {
        return IntStream.rangeClosed(2020, 2026);
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 春节, 2027-02-05 2027-02-06 2027-02-07 2027-02-08",
        "2027, 清明节, 2027-04-05",
        "2027, 劳动节, 2027-05-01 2027-05-02",
        "2027, 端午节, 2027-06-09",
        "2027, 中秋节, 2027-09-15",
        "2028, 国庆节, 2028-10-01 2028-10-02",
        "2028, 中秋节、国庆节, 2028-10-03",
        "2019, 春节, 2019-02-05 2019-02-06 2019-02-07"
    })
    void aYearWithoutANoticeHasItsStatutoryHolidaysByTheMoon(int year, String name, String days) {
        assertThat(CALENDAR.scheduleOf(year).official()).isFalse();
        assertThat(CALENDAR.scheduleOf(year).daysOff())
                .filteredOn(day -> day.name().equals(name))
                .extracting(day -> day.date().toString())
                .containsExactly(days.split(" "));
    }

    @Test
    void aScheduleThatIsEnteredReplacesTheComputedYear() {
        LocalDate friday = LocalDate.parse("2027-10-08");
        LocalDate saturday = LocalDate.parse("2027-10-09");
        WorkingCalendar announced = CALENDAR.with(new YearSchedule(
                2027,
                "国办发明电〔2026〕99号",
                true,
                List.of(new DayOff(friday, "国庆节")),
                List.of(new MakeUpDay(saturday, "国庆节"))));
        assertThat(announced.isWorkingDay(friday)).isFalse();
        assertThat(announced.isWorkingDay(saturday)).isTrue();
        assertThat(CALENDAR.isWorkingDay(friday))
                .as("the calendar it came from")
                .isTrue();
        assertThat(announced.scheduledYears()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
    }

    @Test
    void aNoticeMayBeginItsNewYearHolidayInTheDecemberBefore() {
        YearSchedule schedule = new YearSchedule(
                2027,
                "国办发明电〔2026〕99号",
                true,
                List.of(new DayOff(LocalDate.parse("2026-12-31"), "元旦")),
                List.of(new MakeUpDay(LocalDate.parse("2026-12-27"), "元旦")));
        assertThat(schedule.touchedYears()).containsExactly(2026, 2027);
        assertThat(CALENDAR.with(schedule).isWorkingDay(LocalDate.parse("2026-12-31")))
                .isFalse();
        assertThat(CALENDAR.with(schedule).isWorkingDay(LocalDate.parse("2026-12-27")))
                .isTrue();
    }
}
