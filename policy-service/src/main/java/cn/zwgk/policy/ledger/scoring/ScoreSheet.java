package cn.zwgk.policy.ledger.scoring;

import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.progress.ObligationProgress;
import cn.zwgk.policy.ledger.progress.SlotProgress;
import cn.zwgk.policy.ledger.progress.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 评分: an office gets the points of what it owes in proportion to what it has done, loses what the rules take for lateness and
 * faults, and gains what they give for articles and good cases. Every step is a line.
 */
final class ScoreSheet {

    private final Map<ScoreRuleCode, ScoreRule> rules;
    private final ScoreWords words;
    private final List<ScoreLine> lines = new ArrayList<>();
    private BigDecimal possible = BigDecimal.ZERO.setScale(1);

    private ScoreSheet(List<ScoreRule> rules, ScoreWords words) {
        this.rules = rules.stream().collect(Collectors.toMap(ScoreRule::code, Function.identity()));
        this.words = words;
    }

    static OfficeScore of(
            String office,
            List<ObligationProgress> progress,
            List<Merit> merits,
            List<ScoreRule> rules,
            ScoreWords words) {
        ScoreSheet sheet = new ScoreSheet(rules, words);
        progress.forEach(each -> sheet.obligation(office, each));
        for (ScoreRule rule : rules) {
            sheet.merits(
                    rule,
                    merits.stream()
                            .filter(merit -> merit.office().equals(office) && merit.code() == rule.code())
                            .toList());
        }
        BigDecimal total =
                sheet.lines.stream().map(ScoreLine::points).reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
        return new OfficeScore(office, total, sheet.possible, sheet.lines);
    }

    /** The points of an obligation are shared by what is counted for it, four quarters a quarter each. */
    private void obligation(String office, ObligationProgress progress) {
        Obligation obligation = progress.obligation();
        List<SlotProgress> owed = progress.slots().stream()
                .filter(each -> each.slot().answerable().equals(office))
                .toList();
        if (owed.isEmpty() || obligation.content().points() == 0) {
            return;
        }
        BigDecimal worth = BigDecimal.valueOf(obligation.content().points()).setScale(1);
        int quota = owed.stream().mapToInt(each -> each.slot().quota()).sum();
        int done = owed.stream().mapToInt(SlotProgress::counted).sum();
        possible = possible.add(worth);
        BigDecimal earned =
                worth.multiply(BigDecimal.valueOf(done)).divide(BigDecimal.valueOf(quota), 1, RoundingMode.HALF_UP);
        lines.add(new ScoreLine(
                words.obligation(),
                obligation.id(),
                words.subject(obligation),
                earned,
                words.earned(obligation.content().points(), done, quota)));
        owed.stream()
                .filter(each -> each.standing() == Standing.FULFILLED_LATE)
                .forEach(each -> late(obligation, each));
        owed.stream().filter(each -> each.standing() == Standing.OVERDUE).forEach(each -> missing(obligation, each));
    }

    private void late(Obligation obligation, SlotProgress slot) {
        deduct(ScoreRuleCode.LATE_FULFILMENT, obligation, words.late(slot));
    }

    private void missing(Obligation obligation, SlotProgress slot) {
        deduct(ScoreRuleCode.UNFULFILLED, obligation, words.missing(slot));
    }

    private void deduct(ScoreRuleCode code, Obligation obligation, String why) {
        ScoreRule rule = rule(code);
        if (rule.points() > 0) {
            lines.add(new ScoreLine(
                    words.of(code),
                    obligation.id(),
                    words.subject(obligation),
                    points(code.sign() * rule.points()),
                    words.withReason(why, rule)));
        }
    }

    /** Occurrence by occurrence until the limit is reached; those beyond it are shown with no points. */
    private void merits(ScoreRule rule, List<Merit> merits) {
        int given = 0;
        for (Merit merit : merits) {
            int left = rule.most() == 0 ? rule.points() : Math.max(0, rule.most() - given);
            int points = Math.min(rule.points(), left);
            given += points;
            lines.add(new ScoreLine(
                    words.of(rule.code()),
                    null,
                    merit.title(),
                    points(rule.code().sign() * points),
                    points == rule.points()
                            ? words.withReason(words.each(rule), rule)
                            : words.withReason(words.limited(rule), rule)));
        }
    }

    private ScoreRule rule(ScoreRuleCode code) {
        return rules.getOrDefault(code, new ScoreRule(code, 0, 0, ""));
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points).setScale(1);
    }
}
