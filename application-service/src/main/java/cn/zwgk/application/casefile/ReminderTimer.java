package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.WorkingCalendars;
import java.time.InstantSource;
import java.util.Collections;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds the office as the time to reply runs down, and its head at the last reminder; then sets the next one. */
@Component
class ReminderTimer implements TimerHandler {

    static final String TASK = "application-reminder";

    private final CaseFiles cases;
    private final CaseTimers timers;
    private final CaseTerms terms;
    private final WorkingCalendars calendars;
    private final Outbox outbox;
    private final InstantSource time;
    private final TransactionOperations transaction;

    ReminderTimer(
            CaseFiles cases,
            CaseTimers timers,
            CaseTerms terms,
            WorkingCalendars calendars,
            Outbox outbox,
            InstantSource time,
            TransactionOperations transaction) {
        this.cases = cases;
        this.timers = timers;
        this.terms = terms;
        this.calendars = calendars;
        this.outbox = outbox;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        transaction.executeWithoutResult(_ -> {
            ApplicationCase theCase = cases.get(new CaseId(UUID.fromString(businessId)));
            theCase.remind(
                            time.instant(),
                            calendars.current(),
                            Collections.max(terms.reminders()),
                            Collections.min(terms.reminders()))
                    .ifPresent(reminder -> {
                        cases.save(theCase);
                        outbox.append(reminder);
                    });
            timers.setFor(theCase);
        });
    }
}
