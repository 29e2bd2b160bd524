package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 综合指引更新: a later edition took the place of this one. */
@FactType(topic = Topics.INTERPRETATION, type = "GuidanceReplaced")
public record GuidanceReplaced(UUID guidanceId, long version, LifeEvent lifeEvent, int edition) implements Fact {

    @Override
    public UUID subject() {
        return guidanceId;
    }
}
