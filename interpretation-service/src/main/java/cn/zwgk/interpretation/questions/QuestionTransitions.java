package cn.zwgk.interpretation.questions;

import static cn.zwgk.interpretation.Roles.DRAFTER;
import static cn.zwgk.interpretation.Roles.OPENNESS_OFFICE;
import static cn.zwgk.interpretation.Roles.REVIEWERS;
import static cn.zwgk.interpretation.Roles.SYSTEM;
import static cn.zwgk.interpretation.questions.QuestionAction.APPROVE;
import static cn.zwgk.interpretation.questions.QuestionAction.RETURN;
import static cn.zwgk.interpretation.questions.QuestionAction.SUBMIT;
import static cn.zwgk.interpretation.questions.QuestionAction.WITHDRAW;
import static cn.zwgk.interpretation.questions.QuestionState.DRAFT;
import static cn.zwgk.interpretation.questions.QuestionState.PUBLISHED;
import static cn.zwgk.interpretation.questions.QuestionState.UNDER_REVIEW;
import static cn.zwgk.interpretation.questions.QuestionState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 问答的一生: who may take a step, on what ground, and the fact that it makes. */
final class QuestionTransitions {

    static final TransitionTable<QuestionState, QuestionAction> TABLE = TransitionTable.builder(
                    QuestionState.class, QuestionAction.class)
            .step(DRAFT, SUBMIT, UNDER_REVIEW, DRAFTER, QuestionSubmitted.class, "谁起草谁解读")
            .step(UNDER_REVIEW, APPROVE, PUBLISHED, REVIEWERS, QuestionAnswered.class, "答案须经他人审核后发布")
            .step(UNDER_REVIEW, RETURN, DRAFT, REVIEWERS, QuestionReturned.class, "与文件不符、表述不清的退回修改")
            .step(
                    PUBLISHED,
                    WITHDRAW,
                    WITHDRAWN,
                    Set.of(OPENNESS_OFFICE, SYSTEM),
                    QuestionWithdrawn.class,
                    "内容有误或文件撤回的撤回并说明理由")
            .terminal(WITHDRAWN)
            .build();

    private QuestionTransitions() {}
}
