package cn.zwgk.interpretation.occasions;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.occasions.OccasionAction.ANNOUNCE;
import static cn.zwgk.interpretation.occasions.OccasionAction.CANCEL;
import static cn.zwgk.interpretation.occasions.OccasionAction.HOLD;
import static cn.zwgk.interpretation.occasions.OccasionAction.MOVE;
import static cn.zwgk.interpretation.occasions.OccasionState.ANNOUNCED;
import static cn.zwgk.interpretation.occasions.OccasionState.CANCELLED;
import static cn.zwgk.interpretation.occasions.OccasionState.HELD;
import static cn.zwgk.interpretation.occasions.OccasionState.PLANNED;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 解读活动的一生: who may take a step, on what ground, and the fact that it makes. */
final class OccasionTransitions {

    static final TransitionTable<OccasionState, OccasionAction> TABLE = TransitionTable.builder(
                    OccasionState.class, OccasionAction.class)
            .step(PLANNED, ANNOUNCE, ANNOUNCED, OPENNESS_OFFICE, OccasionAnnounced.class, "活动公告由政务公开办统一发布")
            .step(PLANNED, CANCEL, CANCELLED, Set.of(DRAFTER, OPENNESS_OFFICE), OccasionCancelled.class, "不再筹备的活动说明理由")
            .step(ANNOUNCED, MOVE, ANNOUNCED, OPENNESS_OFFICE, OccasionMoved.class, "改期、改地点的公告说明理由")
            .step(ANNOUNCED, CANCEL, CANCELLED, OPENNESS_OFFICE, OccasionCancelled.class, "取消的公告说明理由")
            .step(ANNOUNCED, HOLD, HELD, Set.of(DRAFTER, OPENNESS_OFFICE), OccasionHeld.class, "举办后登记人数和实录")
            .terminal(HELD, CANCELLED)
            .build();

    private OccasionTransitions() {}
}
