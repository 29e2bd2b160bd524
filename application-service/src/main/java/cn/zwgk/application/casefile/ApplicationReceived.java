package cn.zwgk.application.casefile;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An application counts as received (Article 31), and the time to reply runs.
 *
 * @param dueAt the first instant that is late
 */
@FactType(topic = "zwgk.application", type = "ApplicationReceived")
public record ApplicationReceived(
        UUID applicationId, String registrationNumber, ReceiptChannel channel, LocalDate receivedOn, Instant dueAt)
        implements Fact, CaseFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return applicationId;
    }
}
