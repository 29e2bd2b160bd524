package cn.zwgk.interaction.message;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wrote. Who and what stays inside. */
@FactType(topic = "zwgk.interaction", type = "MessageReceived")
public record MessageReceived(
        UUID messageId, Channel channel, @Nullable String topic, Instant receivedAt) implements Fact, MessageFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return messageId;
    }
}
