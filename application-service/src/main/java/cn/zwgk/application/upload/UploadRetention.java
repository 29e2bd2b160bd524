package cn.zwgk.application.upload;

import cn.zwgk.application.upload.persistence.SealedUploads;
import cn.zwgk.application.upload.persistence.SealedUploads.Due;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes files whose time is over (Personal Information Protection Law, Articles 19 and 47), every night: what was handed in
 * and never sent, after a day; proofs of identity so long after the closing of their case as {@code retention_class} says. What else went
 * with a case goes when the case is anonymised.
 */
@Component
class UploadRetention implements TimerHandler {

    static final String TASK = "upload-retention";

    private static final Duration UNCLAIMED = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    private final SealedUploads uploads;
    private final AuditTrail audit;
    private final Timers timers;
    private final InstantSource time;
    private final TransactionOperations transaction;

    UploadRetention(
            SealedUploads uploads,
            AuditTrail audit,
            Timers timers,
            InstantSource time,
            TransactionOperations transaction) {
        this.uploads = uploads;
        this.audit = audit;
        this.timers = timers;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        removeWhoseTimeIsOver();
        transaction.executeWithoutResult(status -> timers.schedule(
                TASK,
                businessId,
                ChinaTime.today(time)
                        .plusDays(1)
                        .atTime(2, 30)
                        .atZone(ChinaTime.ZONE)
                        .toInstant()));
    }

    /** A batch a transaction, until nothing is due. */
    void removeWhoseTimeIsOver() {
        uploads.removeUnclaimed(time.instant().minus(UNCLAIMED));
        LocalDate today = ChinaTime.today(time);
        List<Due> due = uploads.due(today, AT_ONCE);
        while (!due.isEmpty()) {
            List<Due> batch = due;
            transaction.executeWithoutResult(status -> batch.forEach(each -> remove(each, today)));
            due = uploads.due(today, AT_ONCE);
        }
    }

    private void remove(Due due, LocalDate today) {
        uploads.destroy(due.id(), today);
        audit.record(
                Actor.system("application-service"),
                "application.remove-file",
                "application",
                due.caseId().toString(),
                due.basis(),
                Map.of("file", due.id(), "purpose", due.purpose()));
    }
}
