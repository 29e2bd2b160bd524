package cn.zwgk.interpretation.documents;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentReview.Review;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what policy-service tells of the reviews of its documents, whatever order the facts arrive in. */
@UseCase
@Transactional(propagation = Propagation.MANDATORY)
public class LearnOfReviews {

    private final DocumentReviews reviews;
    private final ApplicationEventPublisher events;

    LearnOfReviews(DocumentReviews reviews, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.events = events;
    }

    /** The document was handed in, or passed a review. */
    public void moved(UUID document, Review review) {
        learn(document, review);
    }

    /** The document was returned. However late that is heard, what was reviewed beside it then goes back. */
    public void returned(UUID document, Review review, String reason, DocumentWasReturned.By returnedBy) {
        learn(document, review);
        events.publishEvent(new DocumentWasReturned(review.companions(), reason, returnedBy));
    }

    private void learn(UUID document, Review news) {
        DocumentReview review = reviews.of(new DocumentId(document));
        review.learn(news);
        reviews.save(review);
    }
}
