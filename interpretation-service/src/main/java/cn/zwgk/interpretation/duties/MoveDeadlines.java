package cn.zwgk.interpretation.duties;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.YearSchedule;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.timers.CalendarChanged;
import cn.zwgk.timers.WorkingCalendars;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the deadlines that a newly entered year touches, and says why. */
@UseCase
class MoveDeadlines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Duties duties;
    private final DutyClock clock;
    private final DutyJournal journal;
    private final WorkingCalendars calendars;
    private final InstantSource time;

    MoveDeadlines(Duties duties, DutyClock clock, DutyJournal journal, WorkingCalendars calendars, InstantSource time) {
        this.duties = duties;
        this.clock = clock;
        this.journal = journal;
        this.calendars = calendars;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void calendarChanged(CalendarChanged change) {
        YearSchedule schedule = calendars.current().scheduleOf(change.scheduledYear());
        for (InterpretationDuty duty : duties.unmetIn(change.years())) {
            Deadline before = duty.deadline();
            Deadline after = clock.deadline(duty.openedAt());
            if (!after.equals(before)) {
                DutyRescheduled fact = duty.move(after, time.instant());
                journal.keep(duty, List.of(fact), "duty.deadline-moved", why(schedule, before, after));
            }
        }
    }

    private String why(YearSchedule schedule, Deadline before, Deadline after) {
        String key = before.lastDay().equals(after.lastDay()) ? "reason.year-confirmed" : "reason.year-scheduled";
        return journal.reason(
                key,
                String.valueOf(schedule.year()),
                schedule.notice(),
                DAY.format(before.lastDay()),
                DAY.format(after.lastDay()));
    }
}
