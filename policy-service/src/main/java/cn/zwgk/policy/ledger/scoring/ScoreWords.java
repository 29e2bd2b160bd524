package cn.zwgk.policy.ledger.scoring;

import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.progress.SlotProgress;
import cn.zwgk.policy.wording.Wording;

/** How the lines of a score read. */
class ScoreWords {

    private final Wording wording;

    ScoreWords(Wording wording) {
        this.wording = wording;
    }

    String obligation() {
        return wording.text("ledger.score.obligation");
    }

    String of(ScoreRuleCode code) {
        return wording.of(code);
    }

    String subject(Obligation obligation) {
        return obligation.content().number() + " " + obligation.content().title();
    }

    String earned(int points, int done, int quota) {
        return wording.text("ledger.score.earned", points, done, quota);
    }

    String late(SlotProgress slot) {
        return wording.text("ledger.score.late", period(slot), slot.slot().dueOn(), String.valueOf(slot.completedOn()));
    }

    String missing(SlotProgress slot) {
        return wording.text(
                "ledger.score.missing",
                period(slot),
                slot.slot().dueOn(),
                slot.done(),
                slot.slot().quota());
    }

    String each(ScoreRule rule) {
        return wording.text("ledger.score.each", rule.points());
    }

    String limited(ScoreRule rule) {
        return wording.text("ledger.score.limited", rule.most());
    }

    String withReason(String what, ScoreRule rule) {
        return wording.text("ledger.score.with-reason", what, rule.reason());
    }

    private String period(SlotProgress slot) {
        return wording.text("ledger.quarter." + slot.slot().quarter());
    }
}
