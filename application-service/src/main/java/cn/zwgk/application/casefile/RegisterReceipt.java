package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.notice.CaseTexts;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What happens when a case counts as received, whoever confirms it: the clock starts, the timer is set, the paper issued. */
@Component
class RegisterReceipt {

    private final WorkingCalendars calendars;
    private final CaseTimers timers;
    private final Papers papers;
    private final CaseTexts texts;
    private final Outbox outbox;
    private final InstantSource time;

    RegisterReceipt(
            WorkingCalendars calendars,
            CaseTimers timers,
            Papers papers,
            CaseTexts texts,
            Outbox outbox,
            InstantSource time) {
        this.calendars = calendars;
        this.timers = timers;
        this.papers = papers;
        this.texts = texts;
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
    void issuePaper(ApplicationCase theCase, ApplicationReceived fact) {
        papers.add(
                theCase.id(),
                new Paper(
                        PaperKind.RECEIPT,
                        theCase.registrationNumber(),
                        fact.receivedOn(),
                        texts.receipt(theCase.stored(), fact.receivedOn())));
    }
}
