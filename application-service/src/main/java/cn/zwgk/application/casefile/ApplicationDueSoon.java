package cn.zwgk.application.casefile;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time to reply runs out: the office is reminded, and on the last reminder its head too.
 *
 * @param dueAt the first instant that is late
 * @param remainingWorkingDays 0 on the last day
 * @param escalated whether this is the last reminder before the end
 */
@FactType(topic = "zwgk.application", type = "ApplicationDueSoon")
public record ApplicationDueSoon(
        UUID applicationId,
        String registrationNumber,
        @Nullable String office,
        Instant dueAt,
        int remainingWorkingDays,
        boolean escalated)
        implements Fact, CaseFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return applicationId;
    }
}
