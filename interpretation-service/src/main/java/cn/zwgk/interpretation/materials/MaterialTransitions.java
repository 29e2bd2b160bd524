package cn.zwgk.interpretation.materials;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.FINAL_REVIEWER;
import static cn.zwgk.interpretation.Roles.FIRST_REVIEWER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.Roles.SECOND_REVIEWER;
import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.materials.MaterialAction.END;
import static cn.zwgk.interpretation.materials.MaterialAction.PASS;
import static cn.zwgk.interpretation.materials.MaterialAction.PUBLISH;
import static cn.zwgk.interpretation.materials.MaterialAction.RETURN;
import static cn.zwgk.interpretation.materials.MaterialAction.SUBMIT;
import static cn.zwgk.interpretation.materials.MaterialAction.WITHDRAW;
import static cn.zwgk.interpretation.materials.MaterialState.ACCEPTED;
import static cn.zwgk.interpretation.materials.MaterialState.DRAFT;
import static cn.zwgk.interpretation.materials.MaterialState.ENDED;
import static cn.zwgk.interpretation.materials.MaterialState.FINAL_REVIEW;
import static cn.zwgk.interpretation.materials.MaterialState.FIRST_REVIEW;
import static cn.zwgk.interpretation.materials.MaterialState.PUBLISHED;
import static cn.zwgk.interpretation.materials.MaterialState.SECOND_REVIEW;
import static cn.zwgk.interpretation.materials.MaterialState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 解读材料的一生: who may take a step, on what ground, and the fact that it makes. */
final class MaterialTransitions {

    private static final String RETURNED = "要素不全、表述不清的退回修改；随文件审核的，与文件一并退回";

    private static final String DISCARDED = "三同步：文件草稿作废的，解读材料一并终止";

    static final TransitionTable<MaterialState, MaterialAction> TABLE = TransitionTable.builder(
                    MaterialState.class, MaterialAction.class)
            .step(DRAFT, SUBMIT, FIRST_REVIEW, DRAFTER, MaterialSubmitted.class, "谁起草谁解读")
            .step(FIRST_REVIEW, PASS, SECOND_REVIEW, FIRST_REVIEWER, MaterialReviewPassed.class, "三同步：与文件同步初审")
            .step(FIRST_REVIEW, RETURN, DRAFT, Set.of(FIRST_REVIEWER, SYSTEM), MaterialReturned.class, RETURNED)
            .step(SECOND_REVIEW, PASS, FINAL_REVIEW, SECOND_REVIEWER, MaterialReviewPassed.class, "三同步：与文件同步复审")
            .step(SECOND_REVIEW, RETURN, DRAFT, Set.of(SECOND_REVIEWER, SYSTEM), MaterialReturned.class, RETURNED)
            .step(FINAL_REVIEW, PASS, ACCEPTED, FINAL_REVIEWER, MaterialAccepted.class, "三同步：与文件同步终审")
            .step(FINAL_REVIEW, RETURN, DRAFT, Set.of(FINAL_REVIEWER, SYSTEM), MaterialReturned.class, RETURNED)
            .step(ACCEPTED, RETURN, DRAFT, Set.of(OPENNESS_OFFICE, SYSTEM), MaterialReturned.class, RETURNED)
            .step(
                    ACCEPTED,
                    PUBLISH,
                    PUBLISHED,
                    Set.of(OPENNESS_OFFICE, SYSTEM),
                    InterpretationPublished.class,
                    "与文件同步发布，或在文件公布后三个工作日内发布")
            .step(PUBLISHED, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, InterpretationWithdrawn.class, "内容有误的撤回并说明理由")
            .step(DRAFT, END, ENDED, SYSTEM, MaterialEnded.class, DISCARDED)
            .step(FIRST_REVIEW, END, ENDED, SYSTEM, MaterialEnded.class, DISCARDED)
            .step(SECOND_REVIEW, END, ENDED, SYSTEM, MaterialEnded.class, DISCARDED)
            .step(FINAL_REVIEW, END, ENDED, SYSTEM, MaterialEnded.class, DISCARDED)
            .step(ACCEPTED, END, ENDED, SYSTEM, MaterialEnded.class, DISCARDED)
            .terminal(WITHDRAWN, ENDED)
            .build();

    private MaterialTransitions() {}
}
