package cn.zwgk.application.casefile;

import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happens when a case counts as received, whoever confirms it: the clock starts, the timer is set, the paper issued. */
@Component
class RegisterReceipt {

    private final WorkingCalendars calendars;
    private final CaseTimers timers;
    private final NoticeDesk notices;
    private final Outbox outbox;
    private final InstantSource time;

    RegisterReceipt(
            WorkingCalendars calendars, CaseTimers timers, NoticeDesk notices, Outbox outbox, InstantSource time) {
        this.calendars = calendars;
        this.timers = timers;
        this.notices = notices;
        this.outbox = outbox;
        this.time = time;
    }

    ApplicationReceived confirm(ApplicationCase theCase, Actor by) {
        return confirm(theCase, ChinaTime.today(time), by);
    }

    /** @param on the day of receipt, today or before */
    ApplicationReceived confirm(ApplicationCase theCase, LocalDate on, Actor by) {
        ApplicationReceived fact = theCase.confirmReceipt(on, by, time.instant(), calendars.current());
        timers.setFor(theCase);
        outbox.append(fact);
        return fact;
    }

    /** The paper refers to the case, which therefore has to be stored before. */
    void issuePaper(ApplicationCase theCase, ApplicationReceived fact, Actor by) {
        notices.issue(
                theCase.id(),
                new NoticeRequest(
                        NoticeKind.RECEIPT, theCase.stored().applicant().name(), fact.receivedOn(), Map.of()),
                by);
    }
}
