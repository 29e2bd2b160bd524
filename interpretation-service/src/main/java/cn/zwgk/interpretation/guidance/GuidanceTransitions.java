package cn.zwgk.interpretation.guidance;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.Roles.REVIEWERS;
import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.guidance.GuidanceAction.APPROVE;
import static cn.zwgk.interpretation.guidance.GuidanceAction.REPLACE;
import static cn.zwgk.interpretation.guidance.GuidanceAction.RETURN;
import static cn.zwgk.interpretation.guidance.GuidanceAction.SUBMIT;
import static cn.zwgk.interpretation.guidance.GuidanceAction.WITHDRAW;
import static cn.zwgk.interpretation.guidance.GuidanceState.DRAFT;
import static cn.zwgk.interpretation.guidance.GuidanceState.PUBLISHED;
import static cn.zwgk.interpretation.guidance.GuidanceState.REPLACED;
import static cn.zwgk.interpretation.guidance.GuidanceState.UNDER_REVIEW;
import static cn.zwgk.interpretation.guidance.GuidanceState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 综合指引的一生: who may take a step with an edition, on what ground, and the fact that it makes. */
final class GuidanceTransitions {

    static final Set<String> EDITORS = Set.of(DRAFTER, OPENNESS_OFFICE);

    static final TransitionTable<GuidanceState, GuidanceAction> TABLE = TransitionTable.builder(
                    GuidanceState.class, GuidanceAction.class)
            .step(DRAFT, SUBMIT, UNDER_REVIEW, EDITORS, GuidanceFact.Submitted.class, "编辑完成")
            .step(UNDER_REVIEW, APPROVE, PUBLISHED, REVIEWERS, GuidancePublished.class, "公开前须经他人审核")
            .step(UNDER_REVIEW, RETURN, DRAFT, REVIEWERS, GuidanceFact.Returned.class, "与政策不符、表述不清的退回修改")
            .step(PUBLISHED, REPLACE, REPLACED, SYSTEM, GuidanceReplaced.class, "新版发布，旧版留存")
            .step(PUBLISHED, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, GuidanceWithdrawn.class, "内容有误的撤下并说明理由")
            .terminal(REPLACED, WITHDRAWN)
            .build();

    private GuidanceTransitions() {}
}
