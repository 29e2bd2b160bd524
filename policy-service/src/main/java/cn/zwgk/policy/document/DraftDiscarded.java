package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 草稿作废: a draft will not become a document, and what was prepared beside it ends too.
 *
 * @param reason in the words of who discarded it, if he gave one
 */
@FactType(topic = Topics.DOCUMENTS, type = "DraftDiscarded", version = 1)
public record DraftDiscarded(
        UUID documentId,
        long version,
        Person discardedBy,
        @Nullable String reason,
        Instant discardedAt) implements DocumentFact, Fact {

    @Override
    public UUID subject() {
        return documentId;
    }
}
