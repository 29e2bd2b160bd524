package cn.zwgk.policy.ledger.scoring;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Sets how much an occurrence moves the score of the year. The reason is part of the rule. */
@UseCase
public class SetScoreRule {

    private final Plans plans;
    private final ScoreRules rules;
    private final AuditTrail audit;

    SetScoreRule(Plans plans, ScoreRules rules, AuditTrail audit) {
        this.plans = plans;
        this.rules = rules;
        this.audit = audit;
    }

    /** @throws Refused {@code plan-not-editable} once the year is closed or waits for its adoption */
    @Transactional
    public void set(int year, ScoreRule rule, Actor actor) {
        Plan plan = plans.holdStill(year).orElseThrow(() -> Refused.notFound("plan-not-found", Integer.toString(year)));
        plan.requireOpenFor(actor, rule.reason());
        rules.set(plan.id(), rule);
        audit.record(
                actor,
                "plan.set-score-rule",
                Plan.TYPE,
                plan.id().toString(),
                rule.reason(),
                Map.of("code", rule.code(), "points", rule.points(), "most", rule.most()));
    }
}
