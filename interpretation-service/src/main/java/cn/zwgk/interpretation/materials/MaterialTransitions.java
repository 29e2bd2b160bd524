package cn.zwgk.interpretation.materials;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.Roles.REVIEWERS;
import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.materials.MaterialAction.ACCEPT;
import static cn.zwgk.interpretation.materials.MaterialAction.PUBLISH;
import static cn.zwgk.interpretation.materials.MaterialAction.RETURN;
import static cn.zwgk.interpretation.materials.MaterialAction.SUBMIT;
import static cn.zwgk.interpretation.materials.MaterialAction.WITHDRAW;
import static cn.zwgk.interpretation.materials.MaterialState.ACCEPTED;
import static cn.zwgk.interpretation.materials.MaterialState.DRAFT;
import static cn.zwgk.interpretation.materials.MaterialState.PUBLISHED;
import static cn.zwgk.interpretation.materials.MaterialState.UNDER_REVIEW;
import static cn.zwgk.interpretation.materials.MaterialState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 解读材料的一生: who may take a step, on what ground, and the fact that it makes. */
final class MaterialTransitions {

    static final TransitionTable<MaterialState, MaterialAction> TABLE = TransitionTable.builder(
                    MaterialState.class, MaterialAction.class)
            .step(DRAFT, SUBMIT, UNDER_REVIEW, DRAFTER, MaterialSubmitted.class, "谁起草谁解读")
            .step(UNDER_REVIEW, ACCEPT, ACCEPTED, REVIEWERS, MaterialAccepted.class, "解读材料与文件同步审核")
            .step(UNDER_REVIEW, RETURN, DRAFT, REVIEWERS, MaterialReturned.class, "要素不全、表述不清的退回修改")
            .step(ACCEPTED, RETURN, DRAFT, OPENNESS_OFFICE, MaterialReturned.class, "发布前发现问题的退回修改")
            .step(
                    ACCEPTED,
                    PUBLISH,
                    PUBLISHED,
                    Set.of(OPENNESS_OFFICE, SYSTEM),
                    InterpretationPublished.class,
                    "与文件同步发布，或在文件公布后三个工作日内发布")
            .step(PUBLISHED, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, InterpretationWithdrawn.class, "内容有误的撤回并说明理由")
            .terminal(WITHDRAWN)
            .build();

    private MaterialTransitions() {}
}
