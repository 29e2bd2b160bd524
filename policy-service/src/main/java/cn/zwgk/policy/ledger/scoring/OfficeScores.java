package cn.zwgk.policy.ledger.scoring;

import cn.zwgk.policy.ledger.activity.Activities;
import cn.zwgk.policy.ledger.evidence.Occurrences;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.progress.ObligationProgress;
import cn.zwgk.policy.ledger.progress.PlanProgress;
import cn.zwgk.policy.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scores of all offices of a year, best first. */
@Component
public class OfficeScores {

    private final PlanProgress progress;
    private final Occurrences occurrences;
    private final Activities activities;
    private final ScoreRules rules;
    private final ScoreWords words;

    OfficeScores(
            PlanProgress progress, Occurrences occurrences, Activities activities, ScoreRules rules, Wording wording) {
        this.progress = progress;
        this.occurrences = occurrences;
        this.activities = activities;
        this.rules = rules;
        this.words = new ScoreWords(wording);
    }

    public List<OfficeScore> of(Plan plan) {
        List<ObligationProgress> owed = progress.of(plan);
        List<Merit> merits = merits(plan.year());
        List<ScoreRule> ruling = rules.of(plan.id());
        return plan.offices().stream()
                .map(office -> ScoreSheet.of(office, owed, merits, ruling, words))
                .sorted(Comparator.comparing(OfficeScore::total).reversed())
                .toList();
    }

    private List<Merit> merits(int year) {
        List<Merit> merits = new ArrayList<>();
        occurrences
                .of(year, List.of(OccurrenceKind.INTERPRETATION_OVERDUE, OccurrenceKind.APPLICATION_OVERDUE))
                .forEach(fault -> merits.add(
                        new Merit(ScoreRuleCode.valueOf(fault.kind().name()), fault.office(), fault.title())));
        activities
                .printedArticles(year)
                .forEach(each -> merits.add(new Merit(ScoreRuleCode.ARTICLE_PRINTED, each.office(), each.title())));
        activities
                .chosenCases(year)
                .forEach(each -> merits.add(new Merit(ScoreRuleCode.CASE_CHOSEN, each.office(), each.title())));
        return merits;
    }
}
