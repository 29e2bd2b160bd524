package cn.zwgk.policy.ledger.messaging;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose a document is, since facts about interpretations name the document only. */
@Component
class DraftingOffices {

    private final Documents documents;

    DraftingOffices(Documents documents) {
        this.documents = documents;
    }

    /** 起草科室; empty if the document is not known here. */
    String of(UUID document) {
        return find(document)
                .map(found -> Objects.requireNonNullElse(found.metadata().draftingOffice(), ""))
                .orElse("");
    }

    String titleOf(UUID document) {
        return find(document).map(found -> found.metadata().title()).orElse(document.toString());
    }

    private Optional<Document> find(UUID document) {
        return documents.find(new DocumentId(document));
    }
}
