package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 解读撤回. */
@FactType(topic = Topics.INTERPRETATION, type = "InterpretationWithdrawn")
public record InterpretationWithdrawn(UUID interpretationId, long version, UUID documentId, String reason)
        implements Fact {

    @Override
    public UUID subject() {
        return interpretationId;
    }
}
