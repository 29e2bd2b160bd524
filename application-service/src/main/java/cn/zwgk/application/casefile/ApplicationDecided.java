package cn.zwgk.application.casefile;

import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** The case has been answered with exactly one result (Article 36). */
@FactType(topic = "zwgk.application", type = "ApplicationDecided")
public record ApplicationDecided(UUID applicationId, String registrationNumber, ReplyResult result, LocalDate decidedOn)
        implements Fact, CaseFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return applicationId;
    }
}
