package cn.zwgk.policy.ledger.scoring;

import cn.zwgk.policy.ledger.plan.PlanFact.PlanOpened;
import cn.zwgk.policy.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The scoring rules of every year. A new plan begins with those of its pattern, or with the usual ones. */
@Repository
public class ScoreRules {

    /** Points and limit of a rule where nothing else was decided. */
    private record Usual(int points, int most) {}

    private static final Map<ScoreRuleCode, Usual> USUAL = Map.of(
            ScoreRuleCode.LATE_FULFILMENT, new Usual(1, 0),
            ScoreRuleCode.UNFULFILLED, new Usual(2, 0),
            ScoreRuleCode.INTERPRETATION_OVERDUE, new Usual(2, 10),
            ScoreRuleCode.APPLICATION_OVERDUE, new Usual(3, 15),
            ScoreRuleCode.ARTICLE_PRINTED, new Usual(1, 5),
            ScoreRuleCode.CASE_CHOSEN, new Usual(2, 6));

    private final JdbcClient database;
    private final Wording wording;

    ScoreRules(JdbcClient database, Wording wording) {
        this.database = database;
        this.wording = wording;
    }

    /** In the order of their codes. */
    public List<ScoreRule> of(UUID plan) {
        Map<ScoreRuleCode, ScoreRule> rules = database
                .sql("select code, points, most, reason from ledger_score_rule where plan_id = ?")
                .param(plan)
                .query(ScoreRule.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ScoreRule::code, rule -> rule));
        return Arrays.stream(ScoreRuleCode.values())
                .map(code -> rules.getOrDefault(code, usual(code)))
                .toList();
    }

    void set(UUID plan, ScoreRule rule) {
        database.sql("""
                        insert into ledger_score_rule (plan_id, code, points, most, reason)
                        values (:plan, :code, :points, :most, :reason)
                        on conflict (plan_id, code) do update
                            set points = excluded.points, most = excluded.most, reason = excluded.reason""")
                .param("plan", plan)
                .param("code", rule.code().name())
                .param("points", rule.points())
                .param("most", rule.most())
                .param("reason", rule.reason())
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PlanOpened opened) {
        UUID pattern = opened.patternId();
        List<ScoreRule> rules = pattern == null
                ? Arrays.stream(ScoreRuleCode.values()).map(this::usual).toList()
                : of(pattern);
        rules.forEach(rule -> set(opened.planId(), rule));
    }

    private ScoreRule usual(ScoreRuleCode code) {
        Usual usual = USUAL.getOrDefault(code, new Usual(0, 0));
        return new ScoreRule(code, usual.points(), usual.most(), wording.text("ledger.rule-reason." + code.name()));
    }
}
