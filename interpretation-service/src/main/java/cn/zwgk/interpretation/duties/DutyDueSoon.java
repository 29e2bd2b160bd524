package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读任务临期: the office is reminded. */
@FactType(topic = Topics.INTERPRETATION, type = "DutyDueSoon")
public record DutyDueSoon(UUID dutyId, UUID documentId, String office, Instant dueAt) implements Fact {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
