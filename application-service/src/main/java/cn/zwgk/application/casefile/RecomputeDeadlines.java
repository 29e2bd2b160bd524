package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.CalendarChanged;
import cn.zwgk.timers.WorkingCalendars;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;

/** Moves the deadlines of open cases when the schedule of a year is entered, in the same transaction. */
@UseCase
class RecomputeDeadlines {

    private final CaseFiles cases;
    private final WorkingCalendars calendars;
    private final CaseTimers timers;
    private final InstantSource time;

    RecomputeDeadlines(CaseFiles cases, WorkingCalendars calendars, CaseTimers timers, InstantSource time) {
        this.cases = cases;
        this.calendars = calendars;
        this.timers = timers;
        this.time = time;
    }

    @EventListener
    void on(CalendarChanged change) {
        WorkingCalendar calendar = calendars.current();
        for (CaseId id : cases.openWithDeadline()) {
            ApplicationCase theCase = cases.get(id);
            if (theCase.recompute(calendar, change.scheduledYear(), time.instant())) {
                cases.save(theCase);
                timers.setFor(theCase);
            }
        }
    }
}
