package cn.zwgk.policy.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered address as people look at it.
 *
 * @param waiting what is still to be told
 * @param suspendedReason why nothing goes there, worded
 */
public record WebhookEntry(
        UUID id,
        long version,
        String name,
        String url,
        List<EventType> eventTypes,
        WebhookState state,
        String stateName,
        String ownerName,
        long waiting,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant verifiedAt,
        @Nullable Instant failingSince,
        @Nullable Instant lastDeliveredAt,
        @Nullable String suspendedReason,
        Instant updatedAt) {}
