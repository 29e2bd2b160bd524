package cn.zwgk.application.proceedings;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.CalendarChanged;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the deadlines of answers when the schedule of a year is entered; the history says why. */
@Component
class RecomputeAnswerDeadlines {

    private final Proceedings proceedings;
    private final WorkingCalendars calendars;

    RecomputeAnswerDeadlines(Proceedings proceedings, WorkingCalendars calendars) {
        this.proceedings = proceedings;
        this.calendars = calendars;
    }

    @EventListener
    void on(CalendarChanged change) {
        WorkingCalendar calendar = calendars.current();
        for (Proceeding present : proceedings.unanswered()) {
            Proceeding recomputed = present.recomputed(calendar);
            if (!recomputed.answerDue().equals(present.answerDue())) {
                proceedings.addHistory(
                        proceedings.save(recomputed),
                        "MOVE_DEADLINE",
                        "%d：%s → %s"
                                .formatted(
                                        change.scheduledYear(),
                                        present.answerDue().lastDay(),
                                        recomputed.answerDue().lastDay()),
                        Actor.system("application-service"));
            }
        }
    }
}
