package cn.zwgk.policy.standard;

import static cn.zwgk.policy.document.Roles.DRAFTER;
import static cn.zwgk.policy.document.Roles.FINAL_REVIEWER;
import static cn.zwgk.policy.document.Roles.FIRST_REVIEWER;
import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SECOND_REVIEWER;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 标准报送：the life of a sheet of amounts. Nothing is set before somebody other than its proposer has confirmed it. */
public final class SheetTransitions {

    private static final Set<String> REVIEWERS =
            Set.of(FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER, OPENNESS_OFFICE);

    /** The table; see {@code docs/state-machines/StandardSheet.md} for its diagram. */
    public static final TransitionTable<SheetState, SheetAct> TABLE = TransitionTable.builder(
                    SheetState.class, SheetAct.class)
            .step(
                    SheetState.PROPOSED,
                    SheetAct.CONFIRM,
                    SheetState.CONFIRMED,
                    REVIEWERS,
                    StandardSet.class,
                    "标准由他人复核后公布")
            .step(SheetState.PROPOSED, SheetAct.REJECT, SheetState.REJECTED, REVIEWERS, SheetRejected.class, "退回须说明理由")
            .step(
                    SheetState.PROPOSED,
                    SheetAct.RECALL,
                    SheetState.RECALLED,
                    Set.of(DRAFTER, OPENNESS_OFFICE),
                    SheetRecalled.class,
                    "报送人在确认前可以收回")
            .terminal(SheetState.CONFIRMED, SheetState.REJECTED, SheetState.RECALLED)
            .build();

    private SheetTransitions() {}
}
