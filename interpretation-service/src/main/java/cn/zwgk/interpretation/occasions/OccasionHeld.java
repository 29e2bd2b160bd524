package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读活动已举办. */
@FactType(topic = Topics.INTERPRETATION, type = "OccasionHeld")
public record OccasionHeld(UUID occasionId, long version, UUID documentId, Instant startedAt, int attendance)
        implements Fact {

    @Override
    public UUID subject() {
        return occasionId;
    }
}
