package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** 发布: from now on the public reads it. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentPublished", version = 1)
public record DocumentPublished(@JsonUnwrapped PublishedDocument document) implements DocumentFact, Fact {

    @Override
    public UUID subject() {
        return document.documentId();
    }

    @Override
    public UUID documentId() {
        return document.documentId();
    }
}
