package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读任务产生: a document that needs an interpretation was published. */
@FactType(topic = Topics.INTERPRETATION, type = "DutyOpened")
public record DutyOpened(UUID dutyId, UUID documentId, String office, Instant openedAt, Instant dueAt) implements Fact {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
