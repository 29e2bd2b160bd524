package cn.zwgk.interpretation.duties;

import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.OfficeHours;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clock of three working days: computes deadlines, and sets the timers that wake a duty. */
@Component
public class DutyClock {

    /** Rings when the last day is over. */
    public static final String OVER = "interpretation-duty-over";

    /** Rings when the office is to be reminded. */
    public static final String REMINDER = "interpretation-duty-reminder";

    private final WorkingCalendars calendars;
    private final Timers timers;
    private final DutyTerms terms;

    DutyClock(WorkingCalendars calendars, Timers timers, DutyTerms terms) {
        this.calendars = calendars;
        this.timers = timers;
        this.terms = terms;
    }

    /** The end of the third working day after the day of publication. */
    Deadline deadline(Instant openedAt) {
        return calendars.current().workingDaysAfter(day(openedAt), terms.workingDays());
    }

    /** Why a duty opened at this moment is due when it is due. */
    public List<DayExplanation> explain(Instant openedAt) {
        return calendars.current().explain(day(openedAt), terms.workingDays());
    }

    /** How many working days are left: 0 on the last day, negative when it is over. */
    public int remaining(Instant now, Instant dueAt) {
        return calendars.current().workingDaysBetween(day(now), day(dueAt.minusNanos(1)));
    }

    /** The office time that is left until the end, negative when it is over: what has passed since. */
    public OfficeTime left(Instant now, Instant dueAt) {
        OfficeHours hours = terms.hours();
        WorkingCalendar calendar = calendars.current();
        Duration left = now.isBefore(dueAt)
                ? hours.between(calendar, now, dueAt)
                : hours.between(calendar, dueAt, now).negated();
        return new OfficeTime(left, hours.perDay());
    }

    /** When the office is to be reminded next after it was told last. */
    Optional<Instant> nextReminder(InterpretationDuty duty) {
        return terms.nextReminder(calendars.current(), duty.dueAt(), duty.lastToldAt());
    }

    /** Sets or clears the duty's timers as its state and deadline want it. */
    void wind(InterpretationDuty duty) {
        String id = duty.id().value().toString();
        if (duty.state() == DutyState.OPEN) {
            timers.schedule(OVER, id, duty.dueAt());
            nextReminder(duty)
                    .ifPresentOrElse(at -> timers.schedule(REMINDER, id, at), () -> timers.cancel(REMINDER, id));
        } else {
            timers.cancel(OVER, id);
            timers.cancel(REMINDER, id);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ChinaTime.ZONE);
    }
}
