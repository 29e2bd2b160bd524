package cn.zwgk.policy.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was told, or is to be. */
public record WebhookMessage(
        UUID id,
        UUID documentId,
        String type,
        MessageState state,
        String stateName,
        Instant createdAt,
        int attempts,
        int failures,
        @Nullable Instant nextAt,
        @Nullable Instant deliveredAt,
        @Nullable Integer lastStatus,
        @Nullable String lastOutcome,
        @Nullable String lastExcerpt,
        String body) {}
