package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.AnonymiseCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.RetentionItem.Outcome;
import cn.zwgk.application.retention.persistence.RetentionBatches;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries an approved batch out, one case a transaction, each judged once more. Whatever ends it half way, the timer rings again
 * and goes on with the cases that are left; a case that fails does not keep the others.
 */
@Component
class RunBatch implements TimerHandler {

    static final String TASK = "retention-run";

    private static final Logger LOG = LoggerFactory.getLogger(RunBatch.class);

    private final RetentionBatches batches;
    private final RetentionSchedule schedule;
    private final AnonymiseCase anonymiseCase;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionOperations transaction;

    RunBatch(
            RetentionBatches batches,
            RetentionSchedule schedule,
            AnonymiseCase anonymiseCase,
            AuditTrail audit,
            InstantSource time,
            TransactionOperations transaction) {
        this.batches = batches;
        this.schedule = schedule;
        this.anonymiseCase = anonymiseCase;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        UUID id = UUID.fromString(businessId);
        RuntimeException failure = null;
        for (CaseId caseId : batches.pending(id)) {
            try {
                transaction.executeWithoutResult(_ -> settle(id, caseId));
            } catch (RuntimeException failed) {
                LOG.error("Case {} of batch {} could not be anonymised", caseId, id, failed);
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
        transaction.executeWithoutResult(_ -> finish(id));
    }

    private void settle(UUID id, CaseId caseId) {
        RetentionBatch batch = batches.locked(id);
        RetentionItem item = batches.item(id, caseId);
        Instant runsAt = batch.runsAt();
        if (batch.state() != BatchState.APPROVED
                || item.outcome() != Outcome.PENDING
                || runsAt == null
                || time.instant().isBefore(runsAt)) {
            return;
        }
        Instant now = time.instant();
        LocalDate today = ChinaTime.today(time);
        Standing standing = schedule.locked(caseId, today);
        if (!standing.isReady()) {
            batches.settle(id, caseId, Outcome.SKIPPED, standing.grounds(), now);
            return;
        }
        anonymiseCase.anonymise(caseId, item.description(), today);
        batches.settle(id, caseId, Outcome.ANONYMISED, List.of(), now);
        audit.record(
                Actor.system("application-service"),
                "application.anonymise",
                "application",
                caseId.toString(),
                null,
                Map.of(
                        "batch", batch.number(),
                        "class", standing.retentionClass().name(),
                        "proposedBy", batch.proposedBy(),
                        "approvedBy", Objects.requireNonNull(batch.judgedBy())));
    }

    private void finish(UUID id) {
        RetentionBatch batch = batches.locked(id);
        if (batch.state() == BatchState.APPROVED && batches.pending(id).isEmpty()) {
            Actor system = Actor.system("application-service");
            batches.save(batch.finish(system, time.instant()));
            RetentionBatches.Counts counts = batches.counts(id);
            audit.record(
                    system,
                    "retention.finish",
                    BatchDesk.SUBJECT,
                    id.toString(),
                    null,
                    Map.of("anonymised", counts.anonymised(), "skipped", counts.skipped()));
        }
    }
}
