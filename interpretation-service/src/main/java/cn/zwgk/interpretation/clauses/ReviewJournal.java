package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.History;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a review of a key point after a verb: the state, the fact and the line in its history, all in one transaction. */
@Component
class ReviewJournal {

    private final KeyPointReviews reviews;
    private final Outbox outbox;
    private final AuditTrail audit;

    ReviewJournal(KeyPointReviews reviews, Outbox outbox, AuditTrail audit) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.audit = audit;
    }

    KeyPointReview keep(KeyPointReview review, Fact fact, Actor actor, String act, @Nullable String reason) {
        outbox.append(fact);
        KeyPointReview kept = reviews.save(review);
        audit.record(
                actor,
                act,
                History.OF_KEY_POINT,
                kept.id().toString(),
                reason,
                Map.of("state", kept.state().name(), "documentVersion", kept.versionAfter()));
        return kept;
    }
}
