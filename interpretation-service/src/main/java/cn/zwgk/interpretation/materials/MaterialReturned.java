package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 解读材料退回修改: what was reviewed beside it goes back too. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "MaterialReturned")
public record MaterialReturned(
        UUID materialId, UUID documentId, int round, ReviewStage stage, String reason, Person returnedBy)
        implements Fact {

    @Override
    public UUID subject() {
        return materialId;
    }
}
