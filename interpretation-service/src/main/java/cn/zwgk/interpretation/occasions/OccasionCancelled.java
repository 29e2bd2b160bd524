package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 解读活动取消. */
@FactType(topic = Topics.INTERPRETATION, type = "OccasionCancelled")
public record OccasionCancelled(UUID occasionId, long version, UUID documentId, boolean announced, String reason)
        implements Fact {

    @Override
    public UUID subject() {
        return occasionId;
    }
}
