package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读活动公告: the public knows of it and may sign up. */
@FactType(topic = Topics.INTERPRETATION, type = "OccasionAnnounced")
public record OccasionAnnounced(
        UUID occasionId,
        long version,
        UUID documentId,
        Form form,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        String url)
        implements Fact {

    @Override
    public UUID subject() {
        return occasionId;
    }
}
