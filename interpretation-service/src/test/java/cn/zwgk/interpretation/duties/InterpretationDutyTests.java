package cn.zwgk.interpretation.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.OfficeHours;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.messaging.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationDutyTests {

    private static final Instant PUBLISHED = Instant.parse("2026-09-30T02:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-10-10T16:00:00Z");

    private static final DutyTerms TERMS = new DutyTerms(
            3,
            List.of(session("08:30", "12:00"), session("14:00", "17:30")),
            List.of(new DutyTerms.Reminder(0, 4), new DutyTerms.Reminder(1, 0)));

    private static OfficeHours.Session session(String from, String to) {
        return new OfficeHours.Session(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static InterpretationDuty aDuty() {
        return InterpretationDuty.open(
                new DutyId(UUID.randomUUID()),
                new DocumentId(UUID.randomUUID()),
                "养老服务科",
                PUBLISHED,
                WorkingCalendar.official().workingDaysAfter(LocalDate.parse("2026-09-30"), 3));
    }

    private static Deadline until(String lastDay) {
        return new Deadline(LocalDate.parse(lastDay), false);
    }

    @Test
    void itIsOverExactlyAtMidnightInChina() {
        assertThat(aDuty().dueAt()).isEqualTo(MIDNIGHT);
        assertThat(aDuty().isOver(MIDNIGHT.minusNanos(1))).isFalse();
        assertThat(aDuty().isOver(MIDNIGHT)).isTrue();
    }

    @Test
    void theLastMomentIsInTime() {
        InterpretationDuty duty = aDuty();
        List<Fact> facts = duty.meet(MIDNIGHT.minusMillis(1));
        assertThat(duty.state()).isEqualTo(DutyState.MET);
        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        DutyMet.class, met -> assertThat(met.late()).isFalse());
    }

    @Test
    void lateIsLateEvenIfNoTimerHasSaidSo() {
        InterpretationDuty duty = aDuty();
        List<Fact> facts = duty.meet(MIDNIGHT);
        assertThat(duty.state()).isEqualTo(DutyState.MET_LATE);
        assertThat(facts).hasExactlyElementsOfTypes(DutyOverdue.class, DutyMet.class);
    }

    @Test
    void anOverdueDutyThatAHolidayTakesInIsOpenAgain() {
        InterpretationDuty duty = aDuty();
        duty.miss();
        duty.move(until("2026-10-13"), MIDNIGHT.plusSeconds(1));
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty.dueAt()).isEqualTo(Instant.parse("2026-10-13T16:00:00Z"));
    }

    @Test
    void anOverdueDutyThatIsOverAllTheSameStaysOverdue() {
        InterpretationDuty duty = aDuty();
        duty.miss();
        duty.move(until("2026-10-09"), MIDNIGHT.plusSeconds(1));
        assertThat(duty.state()).isEqualTo(DutyState.OVERDUE);
    }

    /** Office hours are 08:30 to 12:00 and 14:00 to 17:30; the last day is Saturday, 10 October, worked for 国庆节. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-09T02:00:00Z, 2026-10-10T00:30:00Z",
        "2026-10-10T00:30:00Z, 2026-10-10T03:30:00Z",
        "2026-10-10T03:29:59Z, 2026-10-10T03:30:00Z"
    })
    void theNextReminderIsAWorkingDayOrFourOfficeHoursBeforeTheEnd(Instant lastTold, Instant next) {
        assertThat(TERMS.nextReminder(WorkingCalendar.official(), MIDNIGHT, lastTold))
                .contains(next);
    }

    @Test
    void nobodyIsRemindedAfterTheLastReminder() {
        assertThat(TERMS.nextReminder(WorkingCalendar.official(), MIDNIGHT, Instant.parse("2026-10-10T03:30:00Z")))
                .isEmpty();
    }

    @Test
    void whatIsLeftIsToldInDaysHoursAndAtLastInMinutes() {
        Duration day = Duration.ofHours(7);
        assertThat(new OfficeTime(Duration.ofHours(17), day).unit()).isEqualTo("left.days-hours");
        assertThat(new OfficeTime(Duration.ofHours(17), day).days()).isEqualTo(2);
        assertThat(new OfficeTime(Duration.ofHours(17), day).hours()).isEqualTo(3);
        assertThat(new OfficeTime(Duration.ofHours(14), day).unit()).isEqualTo("left.days");
        assertThat(new OfficeTime(Duration.ofHours(-9), day).days()).isEqualTo(1);
        assertThat(new OfficeTime(Duration.ofHours(6), day).unit()).isEqualTo("left.hours");
        assertThat(new OfficeTime(Duration.ofMinutes(20), day).unit()).isEqualTo("left.minutes");
    }
}
