package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 撤下: the page is now a tombstone; the index number stays taken.
 *
 * @param type why it is gone; facts from before there were types have none
 * @param successorId the document that readers are led to instead
 */
@FactType(topic = Topics.DOCUMENTS, type = "DocumentWithdrawn", version = 1)
public record DocumentWithdrawn(
        UUID documentId,
        long version,
        String indexNumber,
        String reason,
        Instant withdrawnAt,
        @Nullable WithdrawalType type,
        @Nullable UUID successorId)
        implements DocumentFact, Fact {

    static DocumentWithdrawn of(Document document, long version, Withdrawal withdrawal) {
        DocumentId successor = withdrawal.successor();
        return new DocumentWithdrawn(
                document.id().value(),
                version,
                document.publication().orElseThrow().indexNumber(),
                withdrawal.reason(),
                withdrawal.at(),
                withdrawal.type(),
                successor == null ? null : successor.value());
    }

    @Override
    public UUID subject() {
        return documentId;
    }
}
