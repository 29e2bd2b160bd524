package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 审核通过: the material that is reviewed beside it may go into the next review.
 *
 * @param stage the review that it passed
 */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentReviewPassed", version = 1)
public record DocumentReviewPassed(
        UUID documentId,
        long version,
        int round,
        ReviewStage stage,
        Person signedBy,
        List<CompanionMaterial> materials,
        Set<String> writers)
        implements DocumentFact, Fact {

    public DocumentReviewPassed {
        materials = List.copyOf(materials);
        writers = Set.copyOf(writers);
    }

    static DocumentReviewPassed of(Document document, Review review) {
        return new DocumentReviewPassed(
                document.id().value(),
                document.nextVersion(),
                review.round(),
                review.stage(),
                review.by(),
                document.companions(),
                document.contributors());
    }

    @Override
    public UUID subject() {
        return documentId;
    }
}
