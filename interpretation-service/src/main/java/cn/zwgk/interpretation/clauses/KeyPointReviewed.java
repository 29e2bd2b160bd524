package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 要点已核对: it still holds, is no longer shown, or went with its clause to another number. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "KeyPointReviewed")
public record KeyPointReviewed(
        UUID reviewId,
        UUID interpretationId,
        UUID documentId,
        KeyPointReviewState outcome,
        @Nullable String anchor,
        Instant reviewedAt)
        implements Fact {

    @Override
    public UUID subject() {
        return interpretationId;
    }
}
