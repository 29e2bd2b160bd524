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

/** 答复公开: the fact does not tell whose answer it is, so it counts for the owner of the obligation. */
@Component
class PublishedAnswerCounter implements FactConsumer<PublishedAnswerCounter.Told> {

    /** What is read of {@code AnswerPublished}. */
    record Told(UUID messageId, String title, Instant publishedAt, String url) {}

    private final CountOccurrence counting;

    PublishedAnswerCounter(CountOccurrence counting) {
        this.counting = counting;
    }

    @Override
    public String name() {
        return "ledger-answers";
    }

    @Override
    public String topic() {
        return "zwgk.interaction";
    }

    @Override
    public String type() {
        return "AnswerPublished";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        Told told = fact.data();
        counting.count(new Occurrence(
                OccurrenceKind.ANSWER_PUBLISHED,
                told.messageId().toString(),
                "",
                told.title(),
                LocalDate.ofInstant(told.publishedAt(), ChinaTime.ZONE),
                List.of(),
                told.url(),
                null));
    }
}
