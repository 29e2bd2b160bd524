package cn.zwgk.interpretation.plans;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The plans, one for a document at most. */
interface InterpretationPlans extends Repository<InterpretationPlan, UUID> {

    Optional<InterpretationPlan> findById(UUID document);

    InterpretationPlan save(InterpretationPlan plan);
}
