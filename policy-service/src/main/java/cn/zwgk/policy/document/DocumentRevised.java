package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A published document's data changed; the fact carries all of it anew. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentRevised", version = 1)
public record DocumentRevised(@JsonUnwrapped PublishedDocument document) implements DocumentFact, Fact {

    @Override
    public UUID subject() {
        return document.documentId();
    }

    @Override
    public UUID documentId() {
        return document.documentId();
    }
}
