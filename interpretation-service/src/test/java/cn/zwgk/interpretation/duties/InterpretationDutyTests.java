package cn.zwgk.interpretation.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.messaging.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationDutyTests {

    private static final Instant PUBLISHED = Instant.parse("2026-09-30T02:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-10-10T16:00:00Z");

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

    @ParameterizedTest
    @CsvSource({
        "2026-10-09T10:00:00Z, 2026-10-09T16:00:00Z",
        "2026-10-09T16:00:00Z, 2026-10-10T12:00:00Z",
        "2026-10-10T11:59:59Z, 2026-10-10T12:00:00Z"
    })
    void theNextReminderIsADayOrFourHoursBeforeTheEnd(Instant lastTold, Instant next) {
        DutyTerms terms = new DutyTerms(3, List.of(Duration.ofHours(4), Duration.ofHours(24)));
        assertThat(terms.nextReminder(MIDNIGHT, lastTold)).contains(next);
    }

    @Test
    void nobodyIsRemindedAfterTheLastReminder() {
        DutyTerms terms = new DutyTerms(3, List.of(Duration.ofHours(24), Duration.ofHours(4)));
        assertThat(terms.nextReminder(MIDNIGHT, Instant.parse("2026-10-10T12:00:00Z")))
                .isEmpty();
    }
}
