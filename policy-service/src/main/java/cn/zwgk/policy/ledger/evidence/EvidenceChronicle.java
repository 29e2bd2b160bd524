package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a step and writes it into the audit trail, of the evidence and of the obligation. */
@Component
class EvidenceChronicle {

    private final EvidenceRecords records;
    private final AuditTrail audit;

    EvidenceChronicle(EvidenceRecords records, AuditTrail audit) {
        this.records = records;
        this.audit = audit;
    }

    /** @return false if the same occurrence counts for the obligation already */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(Evidence evidence, Actor actor) {
        boolean added = records.add(evidence);
        if (added) {
            note(evidence, actor, "evidence.submit", null);
        }
        return added;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Evidence.Step step, Actor actor, @Nullable String reason) {
        records.save(step.evidence());
        note(step.evidence(), actor, "evidence." + step.act().code(), reason);
    }

    private void note(Evidence evidence, Actor actor, String act, @Nullable String reason) {
        Map<String, Object> details = Map.of(
                "title",
                evidence.content().title(),
                "quantity",
                evidence.content().quantity());
        audit.record(actor, act, Evidence.TYPE, evidence.id().toString(), reason, details);
        audit.record(actor, act, Obligation.TYPE, evidence.obligationId().toString(), reason, details);
    }
}
