package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;

/** 撤回: the page is now a tombstone; the index number stays taken. */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentWithdrawn", version = 1)
public record DocumentWithdrawn(UUID documentId, long version, String indexNumber, String reason, Instant withdrawnAt)
        implements DocumentFact, Fact {

    @Override
    public UUID subject() {
        return documentId;
    }
}
