package cn.zwgk.application.casefile;

import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.StatutoryClock;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what the applicant is given, once. */
@Component
class ReceiptWriting {

    private final WorkingCalendars calendars;
    private final InstantSource time;

    ReceiptWriting(WorkingCalendars calendars, InstantSource time) {
        this.calendars = calendars;
        this.time = time;
    }

    /** Until receipt is confirmed, the time to reply is counted as if that were today. */
    Receipt of(ApplicationCase theCase, String secret) {
        LocalDate today = ChinaTime.today(time);
        WorkingCalendar calendar = calendars.current();
        Optional<Deadline> firm = theCase.deadline();
        StatutoryClock clock = firm.isPresent()
                ? theCase.clock()
                : StatutoryClock.notStarted()
                        .and(new ClockEntry.Started(today, ApplicationCase.REPLY_WORKING_DAYS, Article.A33, ""));
        Deadline due = clock.deadline(calendar).orElseThrow();
        return new Receipt(
                theCase.id().value(),
                theCase.registrationNumber(),
                secret,
                theCase.state(),
                firm.isPresent() ? clock.entries().getFirst().on() : null,
                due.endsAt(),
                due.lastDay(),
                firm.isEmpty() || due.provisional(),
                clock.explain(calendar));
    }
}
