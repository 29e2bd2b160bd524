package cn.zwgk.policy.ledger.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step in a plan's life makes. The parts of the ledger hear of it within the transaction. */
public sealed interface PlanFact {

    UUID planId();

    /** @param patternId the plan that it is a copy of */
    record PlanOpened(UUID planId, @Nullable UUID patternId) implements PlanFact {}

    record PlanProposed(UUID planId) implements PlanFact {}

    record PlanSentBack(UUID planId) implements PlanFact {}

    record PlanAdopted(UUID planId) implements PlanFact {}

    /** An obligation was added, changed or dropped after the adoption. */
    record PlanAmended(UUID planId, UUID obligationId) implements PlanFact {}

    record PlanFrozen(UUID planId) implements PlanFact {}
}
