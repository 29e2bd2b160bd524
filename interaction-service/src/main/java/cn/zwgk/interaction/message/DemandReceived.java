package cn.zwgk.interaction.message;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 解读需求: an officer noted, in his own words and without personal data, what a letter shows to be not understood. */
@FactType(topic = "zwgk.interaction", type = "DemandReceived")
public record DemandReceived(
        UUID messageId,
        @Nullable UUID documentId,
        @Nullable String topic,
        @Nullable String clause,
        String question,
        Instant askedAt)
        implements Fact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return messageId;
    }
}
