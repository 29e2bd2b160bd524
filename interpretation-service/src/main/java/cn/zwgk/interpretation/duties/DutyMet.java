package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读任务完成, in time or late. */
@FactType(topic = Topics.INTERPRETATION, type = "DutyMet")
public record DutyMet(UUID dutyId, UUID documentId, Instant metAt, boolean late) implements Fact {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
