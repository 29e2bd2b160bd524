package cn.zwgk.calendar;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearScheduleTests {

    private static final String NOTICE = "国办发明电〔2026〕99号";

    @Test
    void anOfficialScheduleNamesItsNotice() {
        refusedAs("schedule-without-notice", () -> new YearSchedule(2027, " ", true, List.of(), List.of()));
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        refusedAs("schedule-date-outside-year", () -> schedule(List.of(off("2028-01-01")), List.of()));
        refusedAs("schedule-date-outside-year", () -> schedule(List.of(off("2026-11-30")), List.of()));
    }

    @Test
    void aDayCannotBeOffAndMadeUpAtOnce() {
        refusedAs("schedule-date-twice", () -> schedule(List.of(off("2027-10-09")), List.of(makeUp("2027-10-09"))));
    }

    @Test
    void aMakeUpDayIsASaturdayOrSunday() {
        refusedAs("schedule-make-up-on-weekday", () -> schedule(List.of(), List.of(makeUp("2027-10-08"))));
    }

    private static void refusedAs(String code, Runnable attempt) {
        assertThatExceptionOfType(ScheduleContradiction.class)
                .isThrownBy(attempt::run)
                .extracting(ScheduleContradiction::code)
                .isEqualTo(code);
    }

    private static YearSchedule schedule(List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {
        return new YearSchedule(2027, NOTICE, true, daysOff, makeUpDays);
    }

    private static DayOff off(String date) {
        return new DayOff(LocalDate.parse(date), "国庆节");
    }

    private static MakeUpDay makeUp(String date) {
        return new MakeUpDay(LocalDate.parse(date), "国庆节");
    }
}
