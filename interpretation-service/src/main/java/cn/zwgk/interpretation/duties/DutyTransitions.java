package cn.zwgk.interpretation.duties;

import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.duties.DutyAction.END;
import static cn.zwgk.interpretation.duties.DutyAction.MEET;
import static cn.zwgk.interpretation.duties.DutyAction.MISS;
import static cn.zwgk.interpretation.duties.DutyAction.MOVE_DEADLINE;
import static cn.zwgk.interpretation.duties.DutyAction.REOPEN;
import static cn.zwgk.interpretation.duties.DutyState.ENDED;
import static cn.zwgk.interpretation.duties.DutyState.MET;
import static cn.zwgk.interpretation.duties.DutyState.MET_LATE;
import static cn.zwgk.interpretation.duties.DutyState.OPEN;
import static cn.zwgk.interpretation.duties.DutyState.OVERDUE;

import cn.zwgk.workflow.TransitionTable;

/** 解读任务的一生: every step of a duty, and the fact that it makes. */
final class DutyTransitions {

    static final TransitionTable<DutyState, DutyAction> TABLE = TransitionTable.builder(
                    DutyState.class, DutyAction.class)
            .step(OPEN, MEET, MET, SYSTEM, DutyMet.class, "解读材料已关联发布")
            .step(OPEN, MISS, OVERDUE, SYSTEM, DutyOverdue.class, "公布后三个工作日届满")
            .step(OPEN, MOVE_DEADLINE, OPEN, SYSTEM, DutyRescheduled.class, "放假安排调整，期限随之调整")
            .step(OPEN, END, ENDED, SYSTEM, DutyEnded.class, "文件撤回")
            .step(OVERDUE, MEET, MET_LATE, SYSTEM, DutyMet.class, "逾期后关联发布，计入逾期")
            .step(OVERDUE, MOVE_DEADLINE, OVERDUE, SYSTEM, DutyRescheduled.class, "放假安排调整后仍已届满")
            .step(OVERDUE, REOPEN, OPEN, SYSTEM, DutyRescheduled.class, "放假安排调整后尚未届满")
            .step(OVERDUE, END, ENDED, SYSTEM, DutyEnded.class, "文件撤回")
            .terminal(MET, MET_LATE, ENDED)
            .build();

    private DutyTransitions() {}
}
