package cn.zwgk.application.casefile;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time to reply (Article 33) is over and the case is open. */
@FactType(topic = "zwgk.application", type = "ApplicationOverdue")
public record ApplicationOverdue(
        UUID applicationId,
        String registrationNumber,
        @Nullable String office,
        Instant dueAt) implements Fact, CaseFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return applicationId;
    }
}
