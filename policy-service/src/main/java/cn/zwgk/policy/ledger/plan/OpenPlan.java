package cn.zwgk.policy.ledger.plan;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanOpened;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Opens the plan of a year, empty or as a copy of another year's: its obligations with their deadlines moved, none of its evidence. */
@UseCase
public class OpenPlan {

    private final Plans plans;
    private final Obligations obligations;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    OpenPlan(Plans plans, Obligations obligations, ApplicationEventPublisher events, AuditTrail audit) {
        this.plans = plans;
        this.obligations = obligations;
        this.events = events;
        this.audit = audit;
    }

    /** @throws Refused {@code plan-exists}, {@code plan-not-found} for the year to copy, {@code plan-offices-missing} */
    @Transactional
    public Plan open(int year, String title, List<String> offices, @Nullable Integer copyOf, Actor actor) {
        @Nullable Plan pattern = copyOf == null ? null : plans.get(copyOf);
        List<String> owing = offices.isEmpty() && pattern != null ? pattern.offices() : offices;
        if (owing.isEmpty()) {
            throw Refused.invalid(List.of(Refusal.onField("offices", "plan-offices-missing")));
        }
        Plan plan = Plan.open(year, title, owing, copyOf);
        try {
            plans.add(plan);
        } catch (DuplicateKeyException taken) {
            throw Refused.conflict("plan-exists", Integer.toString(year));
        }
        if (pattern != null) {
            obligations.standing(pattern.id()).stream()
                    .map(each -> Obligation.of(plan.id(), each.content().yearsLater(year - pattern.year())))
                    .forEach(obligations::add);
        }
        events.publishEvent(new PlanOpened(plan.id(), pattern == null ? null : pattern.id()));
        audit.record(
                actor,
                "plan.open",
                Plan.TYPE,
                plan.id().toString(),
                null,
                Map.of("year", year, "copyOf", copyOf == null ? "" : copyOf));
        return plans.get(year);
    }
}
