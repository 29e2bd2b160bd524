package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 解读材料提交审核: from now on its document has what it needs to be handed in itself. Inside only. */
@FactType(topic = Topics.INTERPRETATION, type = "MaterialSubmitted")
public record MaterialSubmitted(UUID materialId, UUID documentId, String title, int round) implements Fact {

    @Override
    public UUID subject() {
        return materialId;
    }
}
