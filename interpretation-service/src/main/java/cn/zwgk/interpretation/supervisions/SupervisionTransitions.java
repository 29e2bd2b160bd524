package cn.zwgk.interpretation.supervisions;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.FIRST_REVIEWER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.supervisions.SupervisionAction.ANSWER;
import static cn.zwgk.interpretation.supervisions.SupervisionAction.NOTE;
import static cn.zwgk.interpretation.supervisions.SupervisionAction.SETTLE;
import static cn.zwgk.interpretation.supervisions.SupervisionAction.WITHDRAW;
import static cn.zwgk.interpretation.supervisions.SupervisionState.ANSWERED;
import static cn.zwgk.interpretation.supervisions.SupervisionState.ISSUED;
import static cn.zwgk.interpretation.supervisions.SupervisionState.NOTED;
import static cn.zwgk.interpretation.supervisions.SupervisionState.SETTLED;
import static cn.zwgk.interpretation.supervisions.SupervisionState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 督办的一生: who may take a step, and on what ground. */
final class SupervisionTransitions {

    private static final String DONE = "解读已发布、文件已撤回，或者期限调整后尚未届满";

    static final TransitionTable<SupervisionState, SupervisionAction> TABLE = TransitionTable.builder(
                    SupervisionState.class, SupervisionAction.class)
            .step(
                    ISSUED,
                    ANSWER,
                    ANSWERED,
                    Set.of(DRAFTER, FIRST_REVIEWER),
                    SupervisionAnswered.class,
                    "责任科室说明原因和预计完成日期")
            .step(ISSUED, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, SupervisionWithdrawn.class, "误发的督办说明理由后撤销")
            .step(ANSWERED, NOTE, NOTED, OPENNESS_OFFICE, SupervisionNoted.class, "《条例》第四十七条：督促整改")
            .step(ISSUED, SETTLE, SETTLED, SYSTEM, SupervisionSettled.class, DONE)
            .step(ANSWERED, SETTLE, SETTLED, SYSTEM, SupervisionSettled.class, DONE)
            .step(NOTED, SETTLE, SETTLED, SYSTEM, SupervisionSettled.class, DONE)
            .terminal(SETTLED, WITHDRAWN)
            .build();

    private SupervisionTransitions() {}
}
