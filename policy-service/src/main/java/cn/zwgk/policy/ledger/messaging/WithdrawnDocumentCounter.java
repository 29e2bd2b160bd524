package cn.zwgk.policy.ledger.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.wording.Wording;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 政策文件撤回: what was counted for it counts no longer. */
@Component
class WithdrawnDocumentCounter implements FactConsumer<WithdrawnDocumentCounter.Told> {

    /** What is read of {@code DocumentWithdrawn}. */
    record Told(UUID documentId) {}

    private final CountOccurrence counting;
    private final Wording wording;

    WithdrawnDocumentCounter(CountOccurrence counting, Wording wording) {
        this.counting = counting;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "ledger-withdrawn-documents";
    }

    @Override
    public String topic() {
        return "zwgk.policy.documents";
    }

    @Override
    public String type() {
        return "DocumentWithdrawn";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        String ref = fact.data().documentId().toString();
        counting.forget(OccurrenceKind.DOCUMENT_PUBLISHED, ref, wording.text("ledger.withdrawn.document"));
    }
}
