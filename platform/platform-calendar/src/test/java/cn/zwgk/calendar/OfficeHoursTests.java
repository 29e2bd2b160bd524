package cn.zwgk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final OfficeHours.Session MORNING = session("08:30", "12:00");
    private static final OfficeHours.Session AFTERNOON = session("14:00", "17:30");
    private static final OfficeHours HOURS = new OfficeHours(List.of(MORNING, AFTERNOON));

    @Test
    void aDayHasTheSumOfItsSessions() {
        assertThat(HOURS.perDay()).isEqualTo(Duration.ofHours(7));
    }

    /** 国庆节 2026: 1 to 7 October off, Saturday the 10th worked for it. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-15T09:30, 2026-09-15T12:00, PT2H30M",
        "2026-09-15T11:00, 2026-09-15T15:00, PT2H",
        "2026-09-15T12:30, 2026-09-15T13:30, PT0S",
        "2026-09-15T20:00, 2026-09-16T24:00, PT7H",
        "2026-09-30T17:00, 2026-10-11T00:00, PT21H30M",
        "2026-10-02T10:00, 2026-10-07T10:00, PT0S",
        "2026-09-16T10:00, 2026-09-15T10:00, PT0S"
    })
    void onlyTheHoursOfWorkingDaysCount(String from, String to, Duration officeTime) {
        assertThat(HOURS.between(CALENDAR, at(from), at(to))).isEqualTo(officeTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-19T00:00, PT7H, 2026-09-18T08:30",
        "2026-09-19T00:00, PT4H, 2026-09-18T11:30",
        "2026-09-19T00:00, PT3H30M, 2026-09-18T14:00",
        "2026-09-18T15:00, PT2H, 2026-09-18T11:00",
        "2026-10-11T00:00, PT14H, 2026-10-09T08:30",
        "2026-10-09T00:00, PT8H, 2026-09-30T16:30"
    })
    void countsBackOverNightsAndHolidays(String end, Duration left, String moment) {
        assertThat(HOURS.before(CALENDAR, at(end), left)).isEqualTo(at(moment));
    }

    @Test
    void whatCannotBeOfficeHoursIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(List.of(AFTERNOON, MORNING)));
        assertThatIllegalArgumentException().isThrownBy(() -> session("12:00", "12:00"));
    }

    private static OfficeHours.Session session(String from, String to) {
        return new OfficeHours.Session(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String wallTime) {
        boolean midnight = wallTime.endsWith("24:00");
        LocalDateTime time = LocalDateTime.parse(midnight ? wallTime.replace("24:00", "00:00") : wallTime);
        return (midnight ? time.plusDays(1) : time)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
