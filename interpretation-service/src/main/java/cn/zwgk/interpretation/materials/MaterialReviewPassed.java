package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 解读材料通过初审或复审: its document may leave that stage by the same person's hand. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "MaterialReviewPassed")
public record MaterialReviewPassed(
        UUID materialId, UUID documentId, String title, int round, ReviewStage stage, Person signedBy, Instant signedAt)
        implements Fact {

    @Override
    public UUID subject() {
        return materialId;
    }
}
