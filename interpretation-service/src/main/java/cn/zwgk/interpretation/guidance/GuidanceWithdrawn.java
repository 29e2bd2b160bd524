package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 综合指引撤下: nothing stands in its place. */
@FactType(topic = Topics.INTERPRETATION, type = "GuidanceWithdrawn")
public record GuidanceWithdrawn(UUID guidanceId, long version, LifeEvent lifeEvent, String reason) implements Fact {

    @Override
    public UUID subject() {
        return guidanceId;
    }
}
