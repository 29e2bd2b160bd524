package cn.zwgk.application.retention.web;

import cn.zwgk.application.casefile.AnonymiseCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.BatchDesk;
import cn.zwgk.application.retention.BatchState;
import cn.zwgk.application.retention.BatchTransitions;
import cn.zwgk.application.retention.KeptDescription;
import cn.zwgk.application.retention.RetentionBatch;
import cn.zwgk.application.retention.RetentionClass;
import cn.zwgk.application.retention.RetentionGround;
import cn.zwgk.application.retention.RetentionItem;
import cn.zwgk.application.retention.RetentionPeriod;
import cn.zwgk.application.retention.RetentionSchedule;
import cn.zwgk.application.retention.Standing;
import cn.zwgk.application.retention.persistence.RetentionBatches;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what is due, what stands against it, and batches. */
@Component
class RetentionViews {

    /** What stays of an anonymised case, by the keys of the message catalogue. */
    private static final List<String> STAYS =
            List.of("REGISTER", "CLOCK", "RESULT", "PAPER_NUMBERS", "PROCEEDING_REGISTER", "AUDIT", "FINGERPRINT");

    private final AnonymiseCase anonymiseCase;
    private final RetentionSchedule schedule;
    private final RetentionBatches batches;
    private final AuditTrail audit;
    private final CodeNames names;
    private final InstantSource time;

    RetentionViews(
            AnonymiseCase anonymiseCase,
            RetentionSchedule schedule,
            RetentionBatches batches,
            AuditTrail audit,
            CodeNames names,
            InstantSource time) {
        this.anonymiseCase = anonymiseCase;
        this.schedule = schedule;
        this.batches = batches;
        this.audit = audit;
        this.names = names;
        this.time = time;
    }

    /** A class and its period. */
    record RetentionClassView(
            RetentionClass code,
            String name,
            int months,
            int leastMonths,
            String basis,
            String reason,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {}

    /** What stands against a case. */
    record RetentionGroundView(RetentionGround ground, String name) {}

    /**
     * A case in the schedule.
     *
     * @param description missing where access is restricted
     * @param lateProceedings reviews and suits that were registered after the case was anonymised, and are still to go
     */
    record StandingLine(
            UUID caseId,
            String registrationNumber,
            @Nullable String description,
            @Nullable String office,
            String stateName,
            @Nullable String resultName,
            @Nullable LocalDate closedOn,
            RetentionClass retentionClass,
            String className,
            @Nullable LocalDate keptUntil,
            @Nullable LocalDate contestableUntil,
            @Nullable LocalDate heldUntil,
            @Nullable String heldReason,
            @Nullable String heldBy,
            @Nullable LocalDate anonymisedOn,
            int lateProceedings,
            List<RetentionGroundView> grounds) {}

    /** A place that would be emptied, and how many records or files lie there. */
    record PlaceCount(String place, String name, int count) {}

    /** What anonymising a case would do. */
    record AnonymisationPreview(
            StandingLine standing,
            List<PlaceCount> goes,
            List<String> stays,
            @Nullable String keptDescription) {}

    /** A button of a batch. */
    record BatchActView(String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    record BatchCounts(long all, long pending, long anonymised, long skipped, long left) {}

    record BatchEvent(
            Instant at, String by, String actName, @Nullable String reason) {}

    /** A batch. */
    record BatchView(
            UUID id,
            long version,
            String number,
            BatchState state,
            String stateName,
            String proposedBy,
            Instant proposedAt,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt,
            @Nullable String judgedReason,
            @Nullable Instant runsAt,
            @Nullable Instant finishedAt,
            BatchCounts counts,
            boolean mayDescribe,
            List<BatchActView> allowedActs,
            List<BatchEvent> history) {}

    /** A batch in the list. */
    record BatchLine(
            UUID id,
            String number,
            BatchState state,
            String stateName,
            String proposedBy,
            Instant proposedAt,
            @Nullable String judgedBy,
            @Nullable Instant runsAt,
            BatchCounts counts) {}

    /** A case of a batch. */
    record BatchItem(
            UUID caseId,
            String registrationNumber,
            String description,
            RetentionItem.Outcome outcome,
            String outcomeName,
            List<RetentionGroundView> grounds,
            @Nullable Instant settledAt) {}

    RetentionClassView of(RetentionPeriod period) {
        return new RetentionClassView(
                period.code(),
                names.of(period.code()),
                period.months(),
                period.leastMonths(),
                period.basis(),
                period.reason(),
                period.changedBy(),
                period.changedAt());
    }

    StandingLine of(Standing standing) {
        return new StandingLine(
                standing.caseId().value(),
                standing.registrationNumber(),
                standing.description(),
                standing.office(),
                names.of(standing.state()),
                names.ofNullable(standing.result()),
                standing.closedOn(),
                standing.retentionClass(),
                names.of(standing.retentionClass()),
                standing.keptUntil(),
                standing.contestableUntil(),
                standing.heldUntil(),
                standing.heldReason(),
                standing.heldBy(),
                standing.anonymisedOn(),
                standing.lateProceedings(),
                grounds(standing.grounds()));
    }

    AnonymisationPreview preview(CaseId id) {
        Standing standing = schedule.of(id, today());
        String description = standing.description();
        return new AnonymisationPreview(
                of(standing),
                anonymiseCase.preview(id).entrySet().stream()
                        .map(place -> new PlaceCount(
                                place.getKey(), names.of("PersonalDataPlace", place.getKey()), place.getValue()))
                        .toList(),
                STAYS.stream().map(code -> names.of("AnonymisedStays", code)).toList(),
                description == null ? null : KeptDescription.of(description));
    }

    BatchView of(UUID id, Actor reader) {
        RetentionBatch batch = batches.get(id);
        return new BatchView(
                batch.id(),
                batch.version(),
                batch.number(),
                batch.state(),
                names.of(batch.state()),
                batch.proposedBy(),
                batch.proposedAt(),
                batch.judgedBy(),
                batch.judgedAt(),
                batch.judgedReason(),
                batch.runsAt(),
                batch.finishedAt(),
                counts(id),
                batch.state() == BatchState.PROPOSED && batch.proposedById().equals(reader.id()),
                batch.allowed(reader).stream()
                        .map(act -> new BatchActView(
                                act.code(),
                                names.of(act),
                                act.needsReason(),
                                true,
                                BatchTransitions.TABLE
                                        .require(batch.state(), act, reader.roles())
                                        .ground()))
                        .toList(),
                audit.of(BatchDesk.SUBJECT, id.toString()).stream()
                        .map(entry -> new BatchEvent(
                                entry.at(), entry.actorName(), names.of("AuditAct", entry.act()), entry.reason()))
                        .toList());
    }

    BatchLine line(RetentionBatch batch) {
        return new BatchLine(
                batch.id(),
                batch.number(),
                batch.state(),
                names.of(batch.state()),
                batch.proposedBy(),
                batch.proposedAt(),
                batch.judgedBy(),
                batch.runsAt(),
                counts(batch.id()));
    }

    BatchItem of(RetentionItem item) {
        return new BatchItem(
                item.caseId().value(),
                item.registrationNumber(),
                item.description(),
                item.outcome(),
                names.of("RetentionOutcome", item.outcome().name()),
                grounds(item.grounds()),
                item.settledAt());
    }

    LocalDate today() {
        return ChinaTime.today(time);
    }

    private BatchCounts counts(UUID id) {
        RetentionBatches.Counts counts = batches.counts(id);
        return new BatchCounts(counts.all(), counts.pending(), counts.anonymised(), counts.skipped(), counts.left());
    }

    private List<RetentionGroundView> grounds(List<RetentionGround> grounds) {
        return grounds.stream()
                .map(ground -> new RetentionGroundView(ground, names.of(ground)))
                .toList();
    }
}
