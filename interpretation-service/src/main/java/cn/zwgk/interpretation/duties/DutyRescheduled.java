package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** The calendar changed, and the duty is due at another moment. */
@FactType(topic = Topics.INTERPRETATION, type = "DutyRescheduled")
public record DutyRescheduled(UUID dutyId, UUID documentId, String office, Instant dueAt) implements Fact {

    @Override
    public UUID subject() {
        return dutyId;
    }
}
