package cn.zwgk.policy.record;

import static cn.zwgk.policy.document.Roles.DRAFTER;
import static cn.zwgk.policy.document.Roles.FINAL_REVIEWER;
import static cn.zwgk.policy.document.Roles.FIRST_REVIEWER;
import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SECOND_REVIEWER;
import static cn.zwgk.policy.record.RecordAct.APPROVE;
import static cn.zwgk.policy.record.RecordAct.DISCARD;
import static cn.zwgk.policy.record.RecordAct.PUBLISH;
import static cn.zwgk.policy.record.RecordAct.REOPEN;
import static cn.zwgk.policy.record.RecordAct.RETURN;
import static cn.zwgk.policy.record.RecordAct.WITHDRAW;
import static cn.zwgk.policy.record.RecordState.APPROVED;
import static cn.zwgk.policy.record.RecordState.DISCARDED;
import static cn.zwgk.policy.record.RecordState.DRAFT;
import static cn.zwgk.policy.record.RecordState.PUBLISHED;
import static cn.zwgk.policy.record.RecordState.WITHDRAWN;

import cn.zwgk.policy.record.RecordFact.RecordApproved;
import cn.zwgk.policy.record.RecordFact.RecordDiscarded;
import cn.zwgk.policy.record.RecordFact.RecordReopened;
import cn.zwgk.policy.record.RecordFact.RecordReturned;
import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** The whole life of a structured record; see {@code docs/state-machines/StructuredRecord.md} for its diagram. */
final class RecordTransitions {

    static final TransitionTable<RecordState, RecordAct> TABLE = TransitionTable.builder(
                    RecordState.class, RecordAct.class)
            .step(
                    DRAFT,
                    APPROVE,
                    APPROVED,
                    Set.of(FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER, OPENNESS_OFFICE),
                    RecordApproved.class,
                    "《条例》第十七条：公开前应当审查；须为两人是本机关规定")
            .step(DRAFT, DISCARD, DISCARDED, Set.of(DRAFTER, OPENNESS_OFFICE), RecordDiscarded.class, "未公开的可以作废")
            .step(APPROVED, RETURN, DRAFT, OPENNESS_OFFICE, RecordReturned.class, "退回须说明理由")
            .step(APPROVED, PUBLISH, PUBLISHED, OPENNESS_OFFICE, RecordPublished.class, "《条例》第二十六条：二十个工作日内公开")
            .step(
                    PUBLISHED,
                    WITHDRAW,
                    WITHDRAWN,
                    OPENNESS_OFFICE,
                    RecordWithdrawn.class,
                    "《行政处罚法》第四十八条：决定被变更、撤销的，三日内撤回并公开说明理由")
            .step(WITHDRAWN, REOPEN, DRAFT, Set.of(DRAFTER, OPENNESS_OFFICE), RecordReopened.class, "更正后重新审核、公开")
            .terminal(DISCARDED)
            .build();

    private RecordTransitions() {}
}
