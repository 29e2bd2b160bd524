package cn.zwgk.policy.push;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.push.mapping.Wanted;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Delivery} as its row. */
record StoredDelivery(
        UUID id,
        UUID targetId,
        DocumentId documentId,
        String indexNumber,
        DeliveryState state,
        long wantedVersion,
        Instant wantedSince,
        int failures,
        @Nullable Instant nextAt,
        boolean unclear,
        @Nullable Held held,
        @Nullable Wanted sent,
        @Nullable Instant receivedAt,
        @Nullable String reason) {

    /** A new one. */
    static StoredDelivery waiting(
            UUID id, UUID targetId, DocumentId documentId, String indexNumber, long version, Instant now) {
        return new StoredDelivery(
                id,
                targetId,
                documentId,
                indexNumber,
                DeliveryState.WAITING,
                version,
                now,
                0,
                now,
                false,
                null,
                null,
                null,
                null);
    }

    /** The same, not to be sent. */
    StoredDelivery leftOut(String ground) {
        return new StoredDelivery(
                id,
                targetId,
                documentId,
                indexNumber,
                DeliveryState.WILL_NOT_SEND,
                wantedVersion,
                wantedSince,
                failures,
                null,
                unclear,
                held,
                sent,
                receivedAt,
                ground);
    }
}
