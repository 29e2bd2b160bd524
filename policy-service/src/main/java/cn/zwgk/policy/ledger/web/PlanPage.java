package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.desk.DeskAct;
import cn.zwgk.policy.desk.DeskHistory;
import cn.zwgk.policy.ledger.plan.PlanState;
import cn.zwgk.policy.ledger.scoring.ScoreRuleCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year's plan as the desk sees it. */
record PlanPage(
        int year,
        long version,
        String title,
        PlanState state,
        String stateName,
        List<String> offices,
        @Nullable Integer copiedFrom,
        @Nullable Instant adoptedAt,
        @Nullable String adoptedByName,
        @Nullable Instant frozenAt,
        boolean editable,
        int waitingEvidence,
        List<DeskAct> allowedActs,
        List<ScoreRuleEntry> scoreRules,
        List<DeskHistory> history) {

    /** 评分规则. */
    record ScoreRuleEntry(ScoreRuleCode code, String name, boolean bonus, int points, int most, String reason) {}
}
