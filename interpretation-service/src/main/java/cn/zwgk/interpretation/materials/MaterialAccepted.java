package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读材料审核通过: the document may go on to review. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "MaterialAccepted")
public record MaterialAccepted(UUID materialId, UUID documentId, String title, Form form, Instant acceptedAt)
        implements Fact {

    @Override
    public UUID subject() {
        return materialId;
    }
}
