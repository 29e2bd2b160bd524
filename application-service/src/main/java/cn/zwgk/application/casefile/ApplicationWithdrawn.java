package cn.zwgk.application.casefile;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** The applicant has taken the application back; counts as 其他处理 3 in the annual report. */
@FactType(topic = "zwgk.application", type = "ApplicationWithdrawn")
public record ApplicationWithdrawn(UUID applicationId, String registrationNumber, LocalDate withdrawnOn)
        implements Fact, CaseFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return applicationId;
    }
}
