package cn.zwgk.timers;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.calendar.YearSchedule;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The calendar to count by: the schedules that ship with the platform and those that were entered since.
 *
 * <p>Inside a transaction, whoever asks for the calendar and whoever enters a year wait for each other: no deadline can be
 * computed from the old calendar and be missed by those who recompute from the new one. Outside of one, whoever answers a request
 * counts everything in the answer by the same calendar, and reads it once.
 */
public class WorkingCalendars {

    private static final String OF_THE_REQUEST = WorkingCalendars.class.getName();

    private final StoredYears stored;
    private final ApplicationEventPublisher events;

    private volatile Known known = new Known(0, WorkingCalendar.official());

    private record Known(long revision, WorkingCalendar calendar) {}

    WorkingCalendars(StoredYears stored, ApplicationEventPublisher events) {
        this.stored = stored;
        this.events = events;
    }

    /** The calendar as it is now. */
    public WorkingCalendar current() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            stored.holdStill();
            return asStored();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return asStored();
        }
        if (request.getAttribute(OF_THE_REQUEST, RequestAttributes.SCOPE_REQUEST) instanceof WorkingCalendar read) {
            return read;
        }
        WorkingCalendar read = asStored();
        request.setAttribute(OF_THE_REQUEST, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    private WorkingCalendar asStored() {
        long revision = stored.revision();
        Known seen = known;
        if (seen.revision() != revision) {
            seen = new Known(revision, stored.enteredInto(WorkingCalendar.official()));
            known = seen;
        }
        return seen.calendar();
    }

    /**
     * Enters the schedule of a year in place of what was known of it, and tells everybody who holds a deadline. Entering
     * the same schedule again changes nothing.
     *
     * @return whether anything changed
     */
    @Transactional
    public boolean enter(YearSchedule schedule) {
        stored.waitForReaders();
        WorkingCalendar before = stored.enteredInto(WorkingCalendar.official());
        YearSchedule replaced = before.scheduleOf(schedule.year());
        if (replaced.equals(schedule)) {
            return false;
        }
        stored.save(schedule);
        forgetWhatTheRequestRead();
        Set<Integer> years = new TreeSet<>(replaced.touchedYears());
        years.addAll(schedule.touchedYears());
        events.publishEvent(new CalendarChanged(schedule.year(), years));
        return true;
    }

    private static void forgetWhatTheRequestRead() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(OF_THE_REQUEST, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
