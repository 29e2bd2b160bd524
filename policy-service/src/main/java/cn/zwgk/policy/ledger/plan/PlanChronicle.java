package cn.zwgk.policy.ledger.plan;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a step, tells the other parts of the ledger, and writes it into the audit trail: all three or none. */
@Component
class PlanChronicle {

    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    PlanChronicle(Plans plans, ApplicationEventPublisher events, AuditTrail audit) {
        this.plans = plans;
        this.events = events;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Plan.Step step, Actor actor, @Nullable String reason) {
        plans.save(step.plan());
        audit.record(
                actor,
                "plan." + step.act().code(),
                Plan.TYPE,
                step.plan().id().toString(),
                reason,
                Map.of("year", step.plan().year()));
        events.publishEvent(step.fact());
    }

    /** A change of an obligation; told only once the plan is adopted, since nobody counts before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Plan plan, Obligation obligation, Actor actor, String act, @Nullable String reason) {
        Map<String, Object> details = Map.of("number", obligation.content().number());
        audit.record(actor, act, Obligation.TYPE, obligation.id().toString(), reason, details);
        audit.record(actor, act, Plan.TYPE, plan.id().toString(), reason, details);
        if (plan.isAdopted()) {
            events.publishEvent(new PlanFact.PlanAmended(plan.id(), obligation.id()));
        }
    }
}
