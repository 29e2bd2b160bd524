package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.timers.Timers;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The applicant, having shown number and secret, takes the application back. */
@UseCase
public class WithdrawApplication {

    private final CaseFiles cases;
    private final Timers timers;
    private final Outbox outbox;
    private final InstantSource time;

    WithdrawApplication(CaseFiles cases, Timers timers, Outbox outbox, InstantSource time) {
        this.cases = cases;
        this.timers = timers;
        this.outbox = outbox;
        this.time = time;
    }

    @Transactional
    public void withdraw(CaseId id, @Nullable String reason) {
        ApplicationCase theCase = cases.get(id);
        outbox.append(theCase.withdraw(reason, time.instant()));
        timers.cancel(OverdueTimer.TASK, id.toString());
        cases.save(theCase);
    }
}
