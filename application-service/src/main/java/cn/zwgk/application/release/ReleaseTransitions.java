package cn.zwgk.application.release;

import static cn.zwgk.application.release.ReleaseAct.ABANDON;
import static cn.zwgk.application.release.ReleaseAct.PUBLISH;
import static cn.zwgk.application.release.ReleaseAct.RETURN;
import static cn.zwgk.application.release.ReleaseAct.SUBMIT;
import static cn.zwgk.application.release.ReleaseAct.WITHDRAW;
import static cn.zwgk.application.release.ReleaseState.ABANDONED;
import static cn.zwgk.application.release.ReleaseState.DRAFT;
import static cn.zwgk.application.release.ReleaseState.PUBLISHED;
import static cn.zwgk.application.release.ReleaseState.UNDER_REVIEW;
import static cn.zwgk.application.release.ReleaseState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 公布件流转：every legal step in the life of a release. */
public final class ReleaseTransitions {

    static final Set<String> DRAFTERS = Set.of("disclosure-officer", "openness-office");
    static final String REVIEWER = "openness-office";

    /** The table; see {@code docs/state-machines/Release.md} for its diagram. */
    public static final TransitionTable<ReleaseState, ReleaseAct> TABLE = TransitionTable.builder(
                    ReleaseState.class, ReleaseAct.class)
            .step(DRAFT, SUBMIT, UNDER_REVIEW, DRAFTERS, ReleaseFact.Submitted.class, "条例第十五条、第十七条")
            .step(DRAFT, ABANDON, ABANDONED, DRAFTERS, ReleaseFact.Abandoned.class, "不再公布须说明理由")
            .step(UNDER_REVIEW, PUBLISH, PUBLISHED, REVIEWER, InformationReleased.class, "条例第十七条、第四十四条")
            .step(UNDER_REVIEW, RETURN, DRAFT, REVIEWER, ReleaseFact.Returned.class, "条例第十七条")
            .step(PUBLISHED, WITHDRAW, WITHDRAWN, REVIEWER, InformationWithdrawn.class, "内容不宜继续公开的撤回并说明理由")
            .terminal(WITHDRAWN, ABANDONED)
            .build();

    private ReleaseTransitions() {}
}
