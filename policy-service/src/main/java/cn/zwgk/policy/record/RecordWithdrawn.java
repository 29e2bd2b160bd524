package cn.zwgk.policy.record;

import static java.util.Objects.requireNonNullElse;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 撤回 with a reason. */
@FactType(topic = RecordFact.TOPIC, type = "RecordWithdrawn", version = 1)
public record RecordWithdrawn(UUID recordId, long version, String reason) implements RecordFact, Fact {

    static RecordWithdrawn of(StructuredRecord withdrawn) {
        return new RecordWithdrawn(
                withdrawn.id(), withdrawn.version(), requireNonNullElse(withdrawn.withdrawalReason(), "更正"));
    }

    @Override
    public UUID subject() {
        return recordId;
    }
}
