package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 起草人提交审核, with what is reviewed beside it.
 *
 * @param round counts how often it was handed in
 * @param writers the ids of everybody who wrote on it; none of them reviews it or its material
 */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentSubmitted", version = 1)
public record DocumentSubmitted(
        UUID documentId,
        long version,
        String title,
        int round,
        InterpretationRequirement interpretationRequirement,
        List<CompanionMaterial> materials,
        Set<String> writers)
        implements DocumentFact, Fact {

    public DocumentSubmitted {
        materials = List.copyOf(materials);
        writers = Set.copyOf(writers);
    }

    static DocumentSubmitted of(Document document) {
        return new DocumentSubmitted(
                document.id().value(),
                document.nextVersion(),
                document.metadata().title(),
                document.reviewFile.round(),
                document.metadata().interpretationRequirement(),
                document.companions(),
                document.contributors());
    }

    @Override
    public UUID subject() {
        return documentId;
    }
}
