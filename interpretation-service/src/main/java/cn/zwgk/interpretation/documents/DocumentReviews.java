package cn.zwgk.interpretation.documents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reviews of documents that were heard of. */
public interface DocumentReviews extends Repository<DocumentReview, UUID> {

    Optional<DocumentReview> findById(UUID id);

    DocumentReview save(DocumentReview review);

    /** What is known of the document's review. */
    default DocumentReview of(DocumentId document) {
        return findById(document.value()).orElseGet(() -> DocumentReview.unknown(document));
    }
}
