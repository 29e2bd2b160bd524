package cn.zwgk.interpretation.clauses;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.clauses.KeyPointReviewAction.CONFIRM;
import static cn.zwgk.interpretation.clauses.KeyPointReviewAction.FOLLOW;
import static cn.zwgk.interpretation.clauses.KeyPointReviewAction.RETIRE;
import static cn.zwgk.interpretation.clauses.KeyPointReviewState.CONFIRMED;
import static cn.zwgk.interpretation.clauses.KeyPointReviewState.FOLLOWED;
import static cn.zwgk.interpretation.clauses.KeyPointReviewState.OPEN;
import static cn.zwgk.interpretation.clauses.KeyPointReviewState.RETIRED;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 要点核对: what may become of a key point whose clause changed. See {@code docs/state-machines/KeyPointReview.md}. */
final class KeyPointReviewTransitions {

    static final TransitionTable<KeyPointReviewState, KeyPointReviewAction> TABLE = TransitionTable.builder(
                    KeyPointReviewState.class, KeyPointReviewAction.class)
            .step(OPEN, CONFIRM, CONFIRMED, Set.of(DRAFTER, OPENNESS_OFFICE), KeyPointReviewed.class, "条款修改后要点仍然准确")
            .step(OPEN, RETIRE, RETIRED, Set.of(DRAFTER, OPENNESS_OFFICE), KeyPointReviewed.class, "条款修改后要点不再准确，停止显示")
            .step(OPEN, FOLLOW, FOLLOWED, SYSTEM, KeyPointReviewed.class, "条款文字未变，仅条号变动")
            .terminal(CONFIRMED, RETIRED, FOLLOWED)
            .build();

    private KeyPointReviewTransitions() {}
}
