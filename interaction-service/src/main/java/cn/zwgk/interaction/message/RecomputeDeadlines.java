package cn.zwgk.interaction.message;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.timers.CalendarChanged;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;

/** Moves the deadlines of open messages when the schedule of a year is entered, in the same transaction. */
@UseCase
class RecomputeDeadlines {

    private final Messages messages;
    private final WorkingCalendars calendars;
    private final Timers timers;
    private final InstantSource time;

    RecomputeDeadlines(Messages messages, WorkingCalendars calendars, Timers timers, InstantSource time) {
        this.messages = messages;
        this.calendars = calendars;
        this.timers = timers;
        this.time = time;
    }

    @EventListener
    void on(CalendarChanged change) {
        WorkingCalendar calendar = calendars.current();
        for (MessageId id : messages.open()) {
            Message message = messages.get(id);
            if (message.recompute(calendar, change.scheduledYear(), time.instant())) {
                messages.save(message);
                timers.schedule(
                        OverdueTimer.TASK, id.toString(), message.deadline().endsAt());
            }
        }
    }
}
