package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.timers.CalendarChanged;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;

/**
 * Moves the deadlines of open cases, and the times of the letters that wait for an answer, when the schedule of a year is
 * entered, in the same transaction.
 */
@UseCase
class RecomputeDeadlines {

    private static final Actor PLATFORM = Actor.system("application-service");

    private final CaseFiles cases;
    private final WorkingCalendars calendars;
    private final CaseTimers timers;
    private final CaseTerms terms;
    private final InstantSource time;

    RecomputeDeadlines(
            CaseFiles cases, WorkingCalendars calendars, CaseTimers timers, CaseTerms terms, InstantSource time) {
        this.cases = cases;
        this.calendars = calendars;
        this.timers = timers;
        this.terms = terms;
        this.time = time;
    }

    @EventListener
    void on(CalendarChanged change) {
        StepContext context = new StepContext(PLATFORM, time.instant(), calendars.current(), terms);
        for (CaseId id : cases.withTimesRunning()) {
            ApplicationCase theCase = cases.get(id);
            if (theCase.recompute(change.scheduledYear(), context)) {
                cases.save(theCase);
                timers.setFor(theCase);
            }
        }
    }
}
