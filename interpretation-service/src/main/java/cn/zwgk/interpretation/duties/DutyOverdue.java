package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读任务逾期: the last working day ended at {@code dueAt} without an interpretation. */
@FactType(topic = Topics.INTERPRETATION, type = "DutyOverdue")
public record DutyOverdue(UUID dutyId, UUID documentId, String office, Instant dueAt) implements Fact {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
