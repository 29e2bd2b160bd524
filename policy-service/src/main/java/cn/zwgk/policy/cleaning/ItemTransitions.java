package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.cleaning.CampaignTransitions.DECIDERS;
import static cn.zwgk.policy.cleaning.ItemAct.ASSIGN;
import static cn.zwgk.policy.cleaning.ItemAct.DECIDE;
import static cn.zwgk.policy.cleaning.ItemAct.OPINE;
import static cn.zwgk.policy.cleaning.ItemAct.PROPOSE;
import static cn.zwgk.policy.cleaning.ItemAct.RECONSIDER;
import static cn.zwgk.policy.cleaning.ItemAct.REMOVE;
import static cn.zwgk.policy.cleaning.ItemAct.SETTLE;
import static cn.zwgk.policy.cleaning.ItemState.DECIDED;
import static cn.zwgk.policy.cleaning.ItemState.OPEN;
import static cn.zwgk.policy.cleaning.ItemState.OPINED;
import static cn.zwgk.policy.cleaning.ItemState.PROPOSED;
import static cn.zwgk.policy.cleaning.ItemState.REMOVED;
import static cn.zwgk.policy.cleaning.ItemState.SETTLED;
import static cn.zwgk.policy.document.Roles.DRAFTER;
import static cn.zwgk.policy.document.Roles.FIRST_REVIEWER;
import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 逐件清理: how a document gets from its selection to a published decision. 谁起草、谁清理: its office is always heard. */
public final class ItemTransitions {

    private static final Set<String> PROPOSERS = Set.of(OPENNESS_OFFICE, DRAFTER);
    private static final Set<String> OFFICE = Set.of(DRAFTER, FIRST_REVIEWER);
    private static final String HEARD = "谁起草、谁清理：起草科室提出意见并说明理由";

    /** The table; see {@code docs/state-machines/CleanUpItem.md} for its diagram. */
    public static final TransitionTable<ItemState, ItemAct> TABLE = TransitionTable.builder(
                    ItemState.class, ItemAct.class)
            .step(OPEN, PROPOSE, PROPOSED, PROPOSERS, ItemFact.ProposalMade.class, "逐件提出清理建议")
            .step(OPEN, ASSIGN, OPEN, OPENNESS_OFFICE, ItemFact.OfficeAssigned.class, "起草科室不明或已撤并的，指定科室")
            .step(OPEN, REMOVE, REMOVED, OPENNESS_OFFICE, ItemFact.ItemRemoved.class, "移出须说明理由")
            .step(PROPOSED, OPINE, OPINED, OFFICE, ItemFact.OpinionGiven.class, HEARD)
            .step(PROPOSED, PROPOSE, PROPOSED, PROPOSERS, ItemFact.ProposalMade.class, "审定以前可以修改建议")
            .step(PROPOSED, ASSIGN, PROPOSED, OPENNESS_OFFICE, ItemFact.OfficeAssigned.class, "起草科室不明或已撤并的，指定科室")
            .step(PROPOSED, REMOVE, REMOVED, OPENNESS_OFFICE, ItemFact.ItemRemoved.class, "移出须说明理由")
            .step(OPINED, DECIDE, DECIDED, DECIDERS, ItemFact.DecisionMade.class, "提出建议的人不审定")
            .step(OPINED, OPINE, OPINED, OFFICE, ItemFact.OpinionGiven.class, HEARD)
            .step(OPINED, PROPOSE, PROPOSED, PROPOSERS, ItemFact.ProposalMade.class, "建议修改后，起草科室重新提出意见")
            .step(OPINED, RECONSIDER, OPEN, DECIDERS, ItemFact.ReconsiderationOrdered.class, "退回须说明理由")
            .step(OPINED, REMOVE, REMOVED, OPENNESS_OFFICE, ItemFact.ItemRemoved.class, "移出须说明理由")
            .step(DECIDED, RECONSIDER, OPEN, DECIDERS, ItemFact.ReconsiderationOrdered.class, "退回须说明理由")
            .step(DECIDED, REMOVE, REMOVED, OPENNESS_OFFICE, ItemFact.ItemRemoved.class, "移出须说明理由")
            .step(DECIDED, SETTLE, SETTLED, DECIDERS, ItemFact.DecisionPublished.class, "随清理结果公布")
            .terminal(SETTLED, REMOVED)
            .build();

    private ItemTransitions() {}
}
