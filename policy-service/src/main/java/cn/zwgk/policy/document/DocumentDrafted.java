package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft was begun, and whether it will have to be explained: the interpretation can be written in step. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentDrafted", version = 1)
public record DocumentDrafted(
        UUID documentId,
        long version,
        String title,
        DocumentKind kind,
        @Nullable String draftingOffice,
        String draftedBy,
        InterpretationRequirement interpretationRequirement)
        implements DocumentFact, Fact {

    static DocumentDrafted of(Document document, long version) {
        Metadata metadata = document.metadata();
        return new DocumentDrafted(
                document.id().value(),
                version,
                metadata.title(),
                metadata.kind(),
                metadata.draftingOffice(),
                document.draftedBy().name(),
                metadata.interpretationRequirement());
    }

    @Override
    public UUID subject() {
        return documentId;
    }
}
