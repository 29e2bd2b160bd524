package cn.zwgk.application.release;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Released information is no longer public.
 *
 * @param version the release's, growing
 */
@FactType(topic = "zwgk.application", type = "InformationWithdrawn")
public record InformationWithdrawn(UUID releaseId, long version, String reason) implements Fact, ReleaseFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return releaseId;
    }
}
