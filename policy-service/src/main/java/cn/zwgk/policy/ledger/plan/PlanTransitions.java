package cn.zwgk.policy.ledger.plan;

import static cn.zwgk.policy.ledger.LedgerRoles.BUREAU_LEADER;
import static cn.zwgk.policy.ledger.LedgerRoles.OPENNESS_OFFICE;
import static cn.zwgk.policy.ledger.plan.PlanAct.ADOPT;
import static cn.zwgk.policy.ledger.plan.PlanAct.AMEND;
import static cn.zwgk.policy.ledger.plan.PlanAct.FREEZE;
import static cn.zwgk.policy.ledger.plan.PlanAct.PROPOSE;
import static cn.zwgk.policy.ledger.plan.PlanAct.SEND_BACK;
import static cn.zwgk.policy.ledger.plan.PlanState.ADOPTED;
import static cn.zwgk.policy.ledger.plan.PlanState.DRAFT;
import static cn.zwgk.policy.ledger.plan.PlanState.FROZEN;
import static cn.zwgk.policy.ledger.plan.PlanState.PROPOSED;

import cn.zwgk.workflow.TransitionTable;

/** 要点台账: the whole life of a year's plan. */
public final class PlanTransitions {

    /** The table; see {@code docs/state-machines/Plan.md} for its diagram. */
    public static final TransitionTable<PlanState, PlanAct> TABLE = TransitionTable.builder(
                    PlanState.class, PlanAct.class)
            .step(DRAFT, PROPOSE, PROPOSED, OPENNESS_OFFICE, PlanFact.PlanProposed.class, "要点由政务公开办起草，报局领导审定")
            .step(PROPOSED, ADOPT, ADOPTED, BUREAU_LEADER, PlanFact.PlanAdopted.class, "局领导审定后印发实施，佐证从此计数")
            .step(PROPOSED, SEND_BACK, DRAFT, BUREAU_LEADER, PlanFact.PlanSentBack.class, "退回修改须说明理由")
            .step(ADOPTED, AMEND, ADOPTED, OPENNESS_OFFICE, PlanFact.PlanAmended.class, "印发后调整须说明理由，留痕备查")
            .step(
                    ADOPTED,
                    FREEZE,
                    FROZEN,
                    OPENNESS_OFFICE,
                    PlanFact.PlanFrozen.class,
                    "要点落实情况纳入政府信息公开工作年度报告（《条例》第四十九条），年度终了后定稿")
            .terminal(FROZEN)
            .build();

    private PlanTransitions() {}
}
