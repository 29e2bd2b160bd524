package cn.zwgk.policy.ledger.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 解读撤回: what was counted for it counts no longer. */
@Component
class WithdrawnInterpretationCounter implements FactConsumer<WithdrawnInterpretationCounter.Told> {

    /** What is read of {@code InterpretationWithdrawn}. */
    record Told(UUID interpretationId, String reason) {}

    private final CountOccurrence counting;

    WithdrawnInterpretationCounter(CountOccurrence counting) {
        this.counting = counting;
    }

    @Override
    public String name() {
        return "ledger-withdrawn-interpretations";
    }

    @Override
    public String topic() {
        return "zwgk.interpretation";
    }

    @Override
    public String type() {
        return "InterpretationWithdrawn";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        counting.forget(
                OccurrenceKind.INTERPRETATION_PUBLISHED,
                fact.data().interpretationId().toString(),
                fact.data().reason());
    }
}
