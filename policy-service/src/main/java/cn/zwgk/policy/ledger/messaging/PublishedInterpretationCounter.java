package cn.zwgk.policy.ledger.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.evidence.Occurrence;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 政策解读发布: counts for the office that drafted the document (谁起草、谁解读). */
@Component
class PublishedInterpretationCounter implements FactConsumer<PublishedInterpretationCounter.Told> {

    /** What is read of {@code InterpretationPublished}. */
    record Told(
            UUID interpretationId,
            UUID documentId,
            String title,
            List<String> topics,
            Instant publishedAt,
            String url) {}

    private final CountOccurrence counting;
    private final DraftingOffices offices;

    PublishedInterpretationCounter(CountOccurrence counting, DraftingOffices offices) {
        this.counting = counting;
        this.offices = offices;
    }

    @Override
    public String name() {
        return "ledger-interpretations";
    }

    @Override
    public String topic() {
        return "zwgk.interpretation";
    }

    @Override
    public String type() {
        return "InterpretationPublished";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        Told told = fact.data();
        counting.count(new Occurrence(
                OccurrenceKind.INTERPRETATION_PUBLISHED,
                told.interpretationId().toString(),
                offices.of(told.documentId()),
                told.title(),
                LocalDate.ofInstant(told.publishedAt(), ChinaTime.ZONE),
                told.topics(),
                told.url(),
                null));
    }
}
