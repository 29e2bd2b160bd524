package cn.zwgk.policy.guide;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 办事指南撤下: the page tells why. */
@FactType(topic = "zwgk.policy.guides", type = "GuideWithdrawn", version = 1)
public record GuideWithdrawn(UUID guideId, long version, String title, String reason, Instant withdrawnAt)
        implements GuideFact, Fact {

    @Override
    public UUID subject() {
        return guideId;
    }
}
