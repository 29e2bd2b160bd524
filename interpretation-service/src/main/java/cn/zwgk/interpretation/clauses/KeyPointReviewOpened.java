package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 要点待核对: the clause that a key point explains was changed or removed. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "KeyPointReviewOpened")
public record KeyPointReviewOpened(
        UUID reviewId,
        UUID interpretationId,
        UUID documentId,
        long documentVersion,
        String clause,
        @Nullable String anchor)
        implements Fact {

    @Override
    public UUID subject() {
        return interpretationId;
    }
}
