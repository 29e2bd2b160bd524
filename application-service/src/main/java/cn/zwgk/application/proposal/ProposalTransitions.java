package cn.zwgk.application.proposal;

import static cn.zwgk.application.proposal.ProposalAct.ACCEPT;
import static cn.zwgk.application.proposal.ProposalAct.CARRY_OUT;
import static cn.zwgk.application.proposal.ProposalAct.DECLINE;
import static cn.zwgk.application.proposal.ProposalAct.LINK_DOCUMENT;
import static cn.zwgk.application.proposal.ProposalState.ACCEPTED;
import static cn.zwgk.application.proposal.ProposalState.CARRIED_OUT;
import static cn.zwgk.application.proposal.ProposalState.DECLINED;
import static cn.zwgk.application.proposal.ProposalState.PROPOSED;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 主动公开建议流转：every legal step in the life of a proposal. */
public final class ProposalTransitions {

    static final String OFFICE = "openness-office";
    static final String SYSTEM = "system";

    /** The table; see {@code docs/state-machines/DisclosureProposal.md} for its diagram. */
    public static final TransitionTable<ProposalState, ProposalAct> TABLE = TransitionTable.builder(
                    ProposalState.class, ProposalAct.class)
            .step(PROPOSED, ACCEPT, ACCEPTED, OFFICE, ProposalFact.Accepted.class, "条例第十八条、第四十四条")
            .step(PROPOSED, DECLINE, DECLINED, OFFICE, ProposalFact.Declined.class, "条例第四十四条，不采纳须说明理由")
            .step(
                    ACCEPTED,
                    LINK_DOCUMENT,
                    CARRIED_OUT,
                    Set.of(OFFICE, "disclosure-officer"),
                    ProposalFact.CarriedOut.class,
                    "条例第四十四条第二款：应当及时主动公开")
            .step(ACCEPTED, CARRY_OUT, CARRIED_OUT, SYSTEM, ProposalFact.CarriedOut.class, "条例第四十四条第二款：应当及时主动公开")
            .terminal(CARRIED_OUT, DECLINED)
            .build();

    private ProposalTransitions() {}
}
