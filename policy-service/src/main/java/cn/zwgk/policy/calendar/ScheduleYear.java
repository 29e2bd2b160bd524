package cn.zwgk.policy.calendar;

import cn.zwgk.calendar.YearSchedule;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.policy.UseCase;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Enters the schedule of a year. Every open deadline that it touches moves, here and in the other services. */
@UseCase
public class ScheduleYear {

    private final WorkingCalendars calendars;
    private final Outbox outbox;
    private final AuditTrail audit;

    ScheduleYear(WorkingCalendars calendars, Outbox outbox, AuditTrail audit) {
        this.calendars = calendars;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Entering the same schedule again changes nothing and tells nobody. */
    @Transactional
    public void enter(YearSchedule schedule, Actor officer) {
        if (!calendars.enter(schedule)) {
            return;
        }
        outbox.append(YearScheduled.of(schedule));
        Map<String, Object> details = Map.of("notice", schedule.notice(), "official", schedule.official());
        audit.record(officer, "calendar.schedule", "CalendarYear", Integer.toString(schedule.year()), null, details);
    }
}
