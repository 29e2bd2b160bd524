package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.util.UUID;

/** 起草人提交审核. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentSubmitted", version = 1)
public record DocumentSubmitted(UUID documentId, long version, String title) implements DocumentFact, Fact {

    @Override
    public UUID subject() {
        return documentId;
    }
}
