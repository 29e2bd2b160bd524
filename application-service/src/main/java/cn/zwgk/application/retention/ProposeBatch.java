package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.persistence.RetentionBatches;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Ids;
import cn.zwgk.web.NumberSeries;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** 提出匿名化批次: names the cases whose time is over. Nothing is erased before another person has approved it. */
@UseCase
public class ProposeBatch {

    /** Cases that may be in one batch, so that a person can look through it. */
    public static final int MOST = 500;

    private final RetentionSchedule schedule;
    private final RetentionBatches batches;
    private final CaseDirectory cases;
    private final NumberSeries numbers;
    private final AuditTrail audit;
    private final InstantSource time;

    ProposeBatch(
            RetentionSchedule schedule,
            RetentionBatches batches,
            CaseDirectory cases,
            NumberSeries numbers,
            AuditTrail audit,
            InstantSource time) {
        this.schedule = schedule;
        this.batches = batches;
        this.cases = cases;
        this.numbers = numbers;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @throws Refused 422 {@code retention-batch-size}, 404 {@code case-not-found}, 409 with what stands against each case, the
     *     field naming the case, or {@code retention-in-batch}
     */
    @Transactional
    public RetentionBatch propose(@Nullable List<UUID> caseIds, Actor officer) {
        Set<UUID> named = caseIds == null ? Set.of() : new LinkedHashSet<>(caseIds);
        if (named.isEmpty() || named.size() > MOST) {
            throw Refused.invalid(List.of(Refusal.onField("caseIds", "retention-batch-size", MOST)));
        }
        LocalDate today = ChinaTime.today(time);
        List<Refusal> grounds = new ArrayList<>();
        Map<CaseId, String> descriptions = new LinkedHashMap<>();
        for (UUID id : named) {
            Standing standing = schedule.of(new CaseId(id), today);
            standing.grounds()
                    .forEach(ground -> grounds.add(Refusal.onField(standing.registrationNumber(), ground.code())));
            descriptions.put(
                    standing.caseId(),
                    KeptDescription.of(cases.get(standing.caseId()).request().description()));
        }
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
        Instant now = time.instant();
        String number = "%d-匿名化-%04d".formatted(today.getYear(), numbers.next("anonymisation", today.getYear()));
        RetentionBatch batch = RetentionBatch.proposed(Ids.next(), number, officer, now);
        try {
            batches.add(batch, descriptions);
        } catch (DuplicateKeyException waiting) {
            throw Refused.conflict("retention-in-batch");
        }
        audit.record(
                officer,
                "retention.propose",
                BatchDesk.SUBJECT,
                batch.id().toString(),
                null,
                Map.of("number", number, "cases", named.size()));
        return batch;
    }
}
