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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 政策文件发布: counts, unless it was published elsewhere long before and only taken over. */
@Component
class PublishedDocumentCounter implements FactConsumer<PublishedDocumentCounter.Told> {

    /** What is read of {@code DocumentPublished}. */
    record Told(
            UUID documentId,
            String title,
            @Nullable String draftingOffice,
            List<String> topics,
            Instant publishedAt,
            boolean imported) {}

    private final CountOccurrence counting;

    PublishedDocumentCounter(CountOccurrence counting) {
        this.counting = counting;
    }

    @Override
    public String name() {
        return "ledger-documents";
    }

    @Override
    public String topic() {
        return "zwgk.policy.documents";
    }

    @Override
    public String type() {
        return "DocumentPublished";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        Told told = fact.data();
        if (!told.imported()) {
            counting.count(new Occurrence(
                    OccurrenceKind.DOCUMENT_PUBLISHED,
                    told.documentId().toString(),
                    Objects.requireNonNullElse(told.draftingOffice(), ""),
                    told.title(),
                    LocalDate.ofInstant(told.publishedAt(), ChinaTime.ZONE),
                    told.topics(),
                    "/documents/" + told.documentId(),
                    null));
        }
    }
}
