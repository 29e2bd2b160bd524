package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读任务终止: nothing is owed any more for a document that was withdrawn. */
@FactType(topic = Topics.INTERPRETATION, type = "DutyEnded")
public record DutyEnded(UUID dutyId, UUID documentId, Instant endedAt) implements Fact {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
