package cn.zwgk.application.casefile;

import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happens when a case counts as received, whoever confirms it: the clock starts, the timer is set, the paper issued. */
@Component
class RegisterReceipt {

    private final WorkingCalendars calendars;
    private final Timers timers;
    private final NoticeDesk notices;
    private final Outbox outbox;
    private final InstantSource time;

    RegisterReceipt(WorkingCalendars calendars, Timers timers, NoticeDesk notices, Outbox outbox, InstantSource time) {
        this.calendars = calendars;
        this.timers = timers;
        this.notices = notices;
        this.outbox = outbox;
        this.time = time;
    }

    ApplicationReceived confirm(ApplicationCase theCase, Actor by) {
        ApplicationReceived fact = theCase.confirmReceipt(by, time.instant(), calendars.current());
        timers.schedule(OverdueTimer.TASK, theCase.id().toString(), fact.dueAt());
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
