package cn.zwgk.policy.cleaning;

/** What a step of a document in a campaign makes; each stands in the audit trail of the campaign. */
sealed interface ItemFact {

    /** An office answers for the document. */
    record OfficeAssigned(ItemId item) implements ItemFact {}

    record ProposalMade(ItemId item) implements ItemFact {}

    record OpinionGiven(ItemId item) implements ItemFact {}

    record DecisionMade(ItemId item) implements ItemFact {}

    /** What was said so far counts no more. */
    record ReconsiderationOrdered(ItemId item) implements ItemFact {}

    record ItemRemoved(ItemId item) implements ItemFact {}

    /** The decision is part of a published result. */
    record DecisionPublished(ItemId item) implements ItemFact {}
}
