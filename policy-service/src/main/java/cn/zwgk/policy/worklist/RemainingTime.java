package cn.zwgk.policy.worklist;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** How many working days are left until a deadline, and the lamp for them. */
@Component
public class RemainingTime {

    /** What is left; negative once it is over. */
    public record Reading(int workingDays, Lamp lamp) {}

    private final WorkingCalendars calendars;
    private final InstantSource time;

    RemainingTime(WorkingCalendars calendars, InstantSource time) {
        this.calendars = calendars;
        this.time = time;
    }

    public Reading until(Deadline deadline) {
        return until(deadline, calendars.current());
    }

    /** The same for many deadlines with the calendar read once. On a weekend after the last day no working day has passed yet, and the time is over all the same. */
    public Reading until(Deadline deadline, WorkingCalendar calendar) {
        int left = calendar.workingDaysBetween(ChinaTime.today(time), deadline.lastDay());
        boolean over = !time.instant().isBefore(deadline.endsAt());
        return new Reading(left, over ? Lamp.OVERDUE : Lamp.of(left));
    }
}
