package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.persistence.RetentionBatches;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 审批匿名化批次: approves a batch, returns or stops it, or puts what a register keeps saying in other words. */
@UseCase
public class BatchDesk {

    /** The type under which batches stand in the audit trail. */
    public static final String SUBJECT = "retention-batch";

    /** Approved by day, carried out by night: until then anybody of the office can call it off. */
    private static final LocalTime RUNS = LocalTime.of(2, 30);

    private static final int LONGEST_REASON = 500;

    private final RetentionBatches batches;
    private final Timers timers;
    private final AuditTrail audit;
    private final InstantSource time;

    BatchDesk(RetentionBatches batches, Timers timers, AuditTrail audit, InstantSource time) {
        this.batches = batches;
        this.timers = timers;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param ifMatch the version that the officer saw, if he says
     * @throws Refused 403 {@code retention-four-eyes}, 422 {@code retention-reason-missing}
     */
    @Transactional
    public void take(UUID id, BatchAct act, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        RetentionBatch batch = batches.locked(id);
        ETags.verify(ifMatch, batch.version());
        String why = act.needsReason() ? required(reason) : null;
        Instant now = time.instant();
        switch (act) {
            case APPROVE -> {
                Instant runs = ChinaTime.today(time)
                        .plusDays(1)
                        .atTime(RUNS)
                        .atZone(ChinaTime.ZONE)
                        .toInstant();
                batches.save(batch.approve(runs, officer, now));
                timers.schedule(RunBatch.TASK, id.toString(), runs);
            }
            case RETURN -> {
                batches.save(batch.giveBack(Objects.requireNonNull(why), officer, now));
                batches.leaveRest(id, now);
            }
            case STOP -> {
                batches.save(batch.stop(Objects.requireNonNull(why), officer, now));
                timers.cancel(RunBatch.TASK, id.toString());
                batches.leaveRest(id, now);
            }
            case FINISH -> throw Refused.notFound("act-unknown");
        }
        audit.record(officer, "retention." + act.code(), SUBJECT, id.toString(), why, Map.of("number", batch.number()));
    }

    /**
     * Whoever proposed a batch says what the register keeps, as long as nobody has approved it.
     *
     * @throws Refused 409 {@code retention-batch-judged}, 403 {@code retention-not-proposer}, 422 as {@link KeptDescription} says
     */
    @Transactional
    public void describe(UUID id, CaseId caseId, @Nullable String description, Actor officer) {
        RetentionBatch batch = batches.locked(id);
        if (batch.state() != BatchState.PROPOSED) {
            throw Refused.conflict("retention-batch-judged");
        }
        if (!batch.proposedById().equals(officer.id())) {
            throw Refused.forbidden("retention-not-proposer");
        }
        batches.item(id, caseId);
        batches.describe(id, caseId, KeptDescription.require(description));
        audit.record(officer, "retention.describe", SUBJECT, id.toString(), null, Map.of("case", caseId.toString()));
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "retention-reason-missing", LONGEST_REASON)));
        }
        return reason.strip();
    }
}
