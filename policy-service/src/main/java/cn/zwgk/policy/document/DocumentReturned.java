package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.List;
import java.util.UUID;

/** 退文, with its reason. What was reviewed beside it goes back too. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentReturned", version = 1)
public record DocumentReturned(
        UUID documentId,
        long version,
        int round,
        ReviewStage stage,
        String reason,
        Person returnedBy,
        List<CompanionMaterial> materials)
        implements DocumentFact, Fact {

    public DocumentReturned {
        materials = List.copyOf(materials);
    }

    static DocumentReturned of(Document document, Review review, String reason) {
        return new DocumentReturned(
                document.id().value(),
                document.nextVersion(),
                review.round(),
                review.stage(),
                reason,
                review.by(),
                document.companions());
    }

    @Override
    public UUID subject() {
        return documentId;
    }
}
