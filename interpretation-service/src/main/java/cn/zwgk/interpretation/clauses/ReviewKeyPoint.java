package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a key point still holds after its clause changed. "Who drafts interprets" counts here too. */
@UseCase
public class ReviewKeyPoint {

    private final KeyPointReviews reviews;
    private final PolicyDocuments documents;
    private final ReviewJournal journal;
    private final InstantSource time;

    ReviewKeyPoint(KeyPointReviews reviews, PolicyDocuments documents, ReviewJournal journal, InstantSource time) {
        this.reviews = reviews;
        this.documents = documents;
        this.journal = journal;
        this.time = time;
    }

    /**
     * It still holds.
     *
     * @param note what the officer adds, if anything
     * @throws Refused 403 {@code drafting-office-interprets}, 409 {@code key-point-clause-gone}, 412 for a stale version
     */
    @Transactional
    public void confirm(UUID id, @Nullable String ifMatch, @Nullable String note, Actor officer) {
        KeyPointReview review = get(id, ifMatch, officer);
        KeyPointReviewed fact = review.confirm(officer, note, time.instant());
        journal.keep(review, fact, officer, "key-point.confirmed", review.note());
    }

    /**
     * It holds no longer and is not shown any more.
     *
     * @throws Refused 403 {@code drafting-office-interprets}, 422 {@code reason-missing}, 412 for a stale version
     */
    @Transactional
    public void retire(UUID id, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        KeyPointReview review = get(id, ifMatch, officer);
        KeyPointReviewed fact = review.retire(officer, reason, time.instant());
        journal.keep(review, fact, officer, "key-point.retired", review.note());
    }

    private KeyPointReview get(UUID id, @Nullable String ifMatch, Actor officer) {
        KeyPointReview review = reviews.get(id);
        ETags.verify(ifMatch, review.version());
        if (!mayDecide(review, officer)) {
            throw Refused.forbidden("drafting-office-interprets");
        }
        return review;
    }

    boolean mayDecide(KeyPointReview review, Actor officer) {
        return officer.has(Roles.OPENNESS_OFFICE)
                || documents
                        .find(review.documentId())
                        .filter(document -> document.isInterpretedBy(officer.office()))
                        .isPresent();
    }
}
