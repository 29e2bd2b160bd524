package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.TimerHandler;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Wakes a case when its time is over. The case knows its deadline; the timer only asks it. */
@Component
class OverdueTimer implements TimerHandler {

    static final String TASK = "application-overdue";

    private final CaseFiles cases;
    private final Outbox outbox;
    private final InstantSource time;
    private final TransactionOperations transaction;

    OverdueTimer(CaseFiles cases, Outbox outbox, InstantSource time, TransactionOperations transaction) {
        this.cases = cases;
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
            theCase.noteTime(time.instant()).ifPresent(overdue -> {
                cases.save(theCase);
                outbox.append(overdue);
            });
        });
    }
}
