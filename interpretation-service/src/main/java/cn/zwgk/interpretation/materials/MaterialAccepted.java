package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读材料通过终审: its document may leave the final review by the same person's hand. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "MaterialAccepted")
public record MaterialAccepted(
        UUID materialId, UUID documentId, String title, Form form, int round, Person signedBy, Instant acceptedAt)
        implements Fact {

    @Override
    public UUID subject() {
        return materialId;
    }
}
