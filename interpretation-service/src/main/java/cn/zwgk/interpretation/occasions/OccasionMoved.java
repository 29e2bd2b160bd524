package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读活动改期或改地点. */
@FactType(topic = Topics.INTERPRETATION, type = "OccasionMoved")
public record OccasionMoved(
        UUID occasionId, long version, UUID documentId, Instant startsAt, Instant endsAt, String place, String reason)
        implements Fact {

    @Override
    public UUID subject() {
        return occasionId;
    }
}
