package cn.zwgk.policy.guide;

import static cn.zwgk.policy.document.Roles.DRAFTER;
import static cn.zwgk.policy.document.Roles.FINAL_REVIEWER;
import static cn.zwgk.policy.document.Roles.FIRST_REVIEWER;
import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SECOND_REVIEWER;
import static cn.zwgk.policy.guide.GuideAct.CANCEL_REVISION;
import static cn.zwgk.policy.guide.GuideAct.CONFIRM;
import static cn.zwgk.policy.guide.GuideAct.DISCARD;
import static cn.zwgk.policy.guide.GuideAct.PUBLISH;
import static cn.zwgk.policy.guide.GuideAct.RETURN;
import static cn.zwgk.policy.guide.GuideAct.REVISE;
import static cn.zwgk.policy.guide.GuideAct.SUBMIT;
import static cn.zwgk.policy.guide.GuideAct.WITHDRAW;
import static cn.zwgk.policy.guide.GuideState.DISCARDED;
import static cn.zwgk.policy.guide.GuideState.DRAFT;
import static cn.zwgk.policy.guide.GuideState.IN_REVIEW;
import static cn.zwgk.policy.guide.GuideState.PUBLISHED;
import static cn.zwgk.policy.guide.GuideState.REVISING;
import static cn.zwgk.policy.guide.GuideState.REVISION_IN_REVIEW;
import static cn.zwgk.policy.guide.GuideState.WITHDRAWN;

import cn.zwgk.policy.guide.GuideFact.GuideConfirmed;
import cn.zwgk.policy.guide.GuideFact.GuideDiscarded;
import cn.zwgk.policy.guide.GuideFact.GuideReturned;
import cn.zwgk.policy.guide.GuideFact.GuideRevisionBegun;
import cn.zwgk.policy.guide.GuideFact.GuideRevisionCancelled;
import cn.zwgk.policy.guide.GuideFact.GuideSubmitted;
import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 办事指南流转：the whole life of a guide. Nothing reaches the public that another person has not read. */
public final class GuideTransitions {

    private static final Set<String> REVIEWERS =
            Set.of(FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER, OPENNESS_OFFICE);
    private static final Set<String> OFFICE = Set.of(DRAFTER, OPENNESS_OFFICE);
    private static final String REVIEWED = "公开的办事指南须经他人审核";
    private static final String YEARLY = "办事指南每年由承办科室确认一次";
    private static final String REASON = "须说明理由，读者会看到";

    /** The table; see {@code docs/state-machines/Guide.md} for its diagram. */
    public static final TransitionTable<GuideState, GuideAct> TABLE = TransitionTable.builder(
                    GuideState.class, GuideAct.class)
            .step(DRAFT, SUBMIT, IN_REVIEW, DRAFTER, GuideSubmitted.class, REVIEWED)
            .step(DRAFT, DISCARD, DISCARDED, DRAFTER, GuideDiscarded.class, "没有发布过的可以作废")
            .step(IN_REVIEW, PUBLISH, PUBLISHED, REVIEWERS, GuidePublished.class, REVIEWED)
            .step(IN_REVIEW, RETURN, DRAFT, REVIEWERS, GuideReturned.class, "退回须说明理由")
            .step(PUBLISHED, CONFIRM, PUBLISHED, OFFICE, GuideConfirmed.class, YEARLY)
            .step(PUBLISHED, REVISE, REVISING, DRAFTER, GuideRevisionBegun.class, "内容变化的，及时修订；修订前的版本继续公开")
            .step(PUBLISHED, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, GuideWithdrawn.class, REASON)
            .step(REVISING, SUBMIT, REVISION_IN_REVIEW, DRAFTER, GuideSubmitted.class, REVIEWED)
            .step(REVISING, CANCEL_REVISION, PUBLISHED, DRAFTER, GuideRevisionCancelled.class, "恢复为已公开的版本")
            .step(REVISING, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, GuideWithdrawn.class, REASON)
            .step(REVISION_IN_REVIEW, PUBLISH, PUBLISHED, REVIEWERS, GuidePublished.class, REVIEWED)
            .step(REVISION_IN_REVIEW, RETURN, REVISING, REVIEWERS, GuideReturned.class, "退回须说明理由")
            .step(REVISION_IN_REVIEW, WITHDRAW, WITHDRAWN, OPENNESS_OFFICE, GuideWithdrawn.class, REASON)
            .terminal(WITHDRAWN, DISCARDED)
            .build();

    private GuideTransitions() {}
}
