package cn.zwgk.application.proposal;

import java.util.UUID;

/** What a step in the life of a proposal makes. It stays in this service; what becomes public is told by its own fact. */
public sealed interface ProposalFact {

    /** It will be carried out. */
    record Accepted(ProposalWay way) implements ProposalFact {}

    /** It will not. */
    record Declined(String reason) implements ProposalFact {}

    /** The information is public. */
    record CarriedOut(UUID publication) implements ProposalFact {}
}
