package cn.zwgk.policy.ledger.plan;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a plan, adopts it or sends it back. Closing the year has a use case of its own, since the report is made with it. */
@UseCase
public class TakePlanStep {

    private final Plans plans;
    private final Obligations obligations;
    private final PlanChronicle chronicle;
    private final AuditTrail audit;
    private final InstantSource time;

    TakePlanStep(Plans plans, Obligations obligations, PlanChronicle chronicle, AuditTrail audit, InstantSource time) {
        this.plans = plans;
        this.obligations = obligations;
        this.chronicle = chronicle;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public void propose(Plan plan, Actor actor) {
        int asked = obligations.standing(plan.id()).size();
        chronicle.write(plan.propose(actor, asked), actor, null);
    }

    @Transactional
    public void sendBack(Plan plan, @Nullable String reason, Actor actor) {
        chronicle.write(plan.sendBack(actor, reason), actor, reason);
    }

    @Transactional
    public void adopt(Plan plan, Actor actor) {
        chronicle.write(plan.adopt(actor, time.instant()), actor, null);
    }

    /** @param unsettledEvidence how much of what was handed in waits for a decision */
    @Transactional
    public void freeze(Plan plan, long unsettledEvidence, Actor actor) {
        chronicle.write(plan.freeze(actor, ChinaTime.today(time), unsettledEvidence, time.instant()), actor, null);
    }

    /** @throws Refused {@code plan-not-editable}, {@code reason-missing} */
    @Transactional
    public void rename(Plan plan, String title, List<String> offices, @Nullable String reason, Actor actor) {
        plan.requireOpenFor(actor, reason);
        plans.save(plan.renamed(title, offices));
        audit.record(actor, "plan.rename", Plan.TYPE, plan.id().toString(), reason, Map.of("offices", offices.size()));
    }
}
