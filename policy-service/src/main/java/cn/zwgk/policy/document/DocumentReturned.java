package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 退文, with its reason. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentReturned", version = 1)
public record DocumentReturned(UUID documentId, long version, ReviewStage stage, String reason)
        implements DocumentFact, Fact {

    @Override
    public UUID subject() {
        return documentId;
    }
}
