package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.application.proceedings.Consequence;
import cn.zwgk.application.proceedings.Proceeding;
import cn.zwgk.application.proceedings.ProceedingList.Line;
import cn.zwgk.application.proceedings.ProceedingState;
import cn.zwgk.application.proceedings.Registration;
import cn.zwgk.application.proceedings.Ruling;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows proceedings as lines, with the time that is left. */
@Component
class ProceedingLines {

    /** From so many working days before the end on, the end is called near. */
    private static final int NEAR = 3;

    private final WorkingCalendars calendars;
    private final CodeNames names;
    private final InstantSource time;

    ProceedingLines(WorkingCalendars calendars, CodeNames names, InstantSource time) {
        this.calendars = calendars;
        this.names = names;
        this.time = time;
    }

    LocalDate today() {
        return ChinaTime.today(time);
    }

    ProceedingLine of(Line line) {
        Proceeding p = line.proceeding();
        Registration r = p.registration();
        Ruling ruling = p.ruling();
        LocalDate due = awaited(p);
        String lamp = due == null ? "NONE" : lamp(due);
        String result = line.caseResult();
        return new ProceedingLine(
                p.id(),
                p.registerNumber(),
                r.kind(),
                names.of(r.kind()),
                p.state(),
                names.of(p.state()),
                r.caseId().value(),
                line.caseNumber(),
                line.caseDescription(),
                result == null ? null : names.of(ReplyResult.valueOf(result)),
                line.maskedClaimant(),
                r.body(),
                r.bodyNumber(),
                r.filedOn(),
                r.copyReceivedOn(),
                p.answerDue().lastDay(),
                p.answeredOn(),
                isLate(p),
                ruling == null ? null : ruling.result(),
                ruling == null ? null : names.of("Standing", ruling.result().name()),
                ruling == null ? null : ruling.on(),
                r.office(),
                due == null
                        ? null
                        : due.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant(),
                due == null ? null : calendar().workingDaysBetween(today(), due),
                lamp,
                names.of("Lamp", lamp),
                line.updatedAt());
    }

    /** Until when something is awaited of us: the answer, or what a ruling obliges us to. */
    private static @Nullable LocalDate awaited(Proceeding p) {
        Ruling ruling = p.ruling();
        return switch (p.state()) {
            case FILED -> p.answerDue().lastDay();
            case CONCLUDED -> ruling == null || ruling.consequence() == Consequence.NONE ? null : ruling.dueOn();
            case ANSWERED, APPEALED, CLOSED, STRUCK_OUT -> null;
        };
    }

    private boolean isLate(Proceeding p) {
        LocalDate answered = p.answeredOn();
        LocalDate day = answered == null && p.state() == ProceedingState.FILED ? today() : answered;
        return day != null && day.isAfter(p.answerDue().lastDay());
    }

    private String lamp(LocalDate due) {
        if (today().isAfter(due)) {
            return "OVERDUE";
        }
        return calendar().workingDaysBetween(today(), due) <= NEAR ? "DUE_SOON" : "NORMAL";
    }

    private WorkingCalendar calendar() {
        return calendars.current();
    }

    Instant now() {
        return time.instant();
    }
}
