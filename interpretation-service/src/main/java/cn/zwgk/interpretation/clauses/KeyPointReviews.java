package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All reviews of key points. */
interface KeyPointReviews extends Repository<KeyPointReview, UUID> {

    Optional<KeyPointReview> findById(UUID id);

    List<KeyPointReview> findByDocumentIdOrderByOpenedAtDescIdDesc(UUID documentId);

    KeyPointReview save(KeyPointReview review);

    /** @throws Refused {@code key-point-review-not-found} */
    default KeyPointReview get(UUID id) {
        return findById(id).orElseThrow(() -> Refused.notFound("key-point-review-not-found"));
    }

    /** The newest first: the first that is about a point tells where it stands. */
    default List<KeyPointReview> of(DocumentId document) {
        return findByDocumentIdOrderByOpenedAtDescIdDesc(document.value());
    }
}
