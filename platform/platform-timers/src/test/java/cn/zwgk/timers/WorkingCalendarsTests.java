package cn.zwgk.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.calendar.DayOff;
import cn.zwgk.calendar.MakeUpDay;
import cn.zwgk.calendar.YearSchedule;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class WorkingCalendarsTests {

    private static final LocalDate SATURDAY = LocalDate.parse("2027-10-09");

    private final Database database = Database.fresh();
    private final List<Object> told = new ArrayList<>();
    private final WorkingCalendars calendars = instance();

    private WorkingCalendars instance() {
        return new WorkingCalendars(new StoredYears(database.client(), InstantSource.system()), told::add);
    }

    private boolean enter(YearSchedule schedule) {
        return Boolean.TRUE.equals(database.transaction().execute(status -> calendars.enter(schedule)));
    }

    private static YearSchedule year2027(String firstDayOff, String... makeUpDays) {
        return new YearSchedule(
                2027,
                "国办发明电〔2026〕99号",
                true,
                List.of(new DayOff(LocalDate.parse(firstDayOff), "元旦")),
                List.of(makeUpDays).stream()
                        .map(day -> new MakeUpDay(LocalDate.parse(day), "国庆节"))
                        .toList());
    }

    @Test
    void aYearThatIsEnteredCountsForEveryInstance() {
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
        assertThat(enter(year2027("2027-01-01", "2027-10-09"))).isTrue();
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isTrue();
        assertThat(instance().current().scheduleOf(2027)).isEqualTo(year2027("2027-01-01", "2027-10-09"));
    }

    @Test
    void aScheduleMayBeCorrected() {
        enter(year2027("2027-01-01", "2027-10-09"));
        enter(year2027("2027-01-01"));
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void theSameScheduleAgainTellsNobody() {
        enter(year2027("2027-01-01"));
        assertThat(enter(year2027("2027-01-01"))).isFalse();
        assertThat(told).hasSize(1);
    }

    @Test
    void aHolidayThatBeginsInDecemberChangesBothYears() {
        enter(year2027("2026-12-31"));
        assertThat(told).singleElement().isInstanceOfSatisfying(CalendarChanged.class, change -> {
            assertThat(change.scheduledYear()).isEqualTo(2027);
            assertThat(change.years()).containsExactlyInAnyOrder(2026, 2027);
        });
    }

    @Test
    void aYearThatIsRolledBackIsForgottenEvenIfItWasLookedAt() {
        database.transaction().executeWithoutResult(status -> {
            calendars.enter(year2027("2027-01-01", "2027-10-09"));
            assertThat(calendars.current().isWorkingDay(SATURDAY)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
        enter(year2027("2027-01-01"));
        assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void anAnswerIsCountedByOneCalendarUnlessItsOwnRequestEntersAYear() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
            CompletableFuture.runAsync(() -> enter(year2027("2027-01-01", "2027-10-09")))
                    .join();
            assertThat(calendars.current().isWorkingDay(SATURDAY)).isFalse();
            enter(year2027("2027-01-02", "2027-10-09"));
            assertThat(calendars.current().isWorkingDay(SATURDAY)).isTrue();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
