package cn.zwgk.policy.push;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to a library, as people look at it.
 *
 * @param wantedVersion the version that the library should have
 * @param nextAt when the next attempt is due
 * @param receiptNumber the library's own number
 * @param receivedVersion the version that it has
 * @param withdrawnThere whether it has withdrawn it as we asked
 * @param mayReplay whether the one who asks may try again
 */
public record DeliveryEntry(
        UUID id,
        UUID targetId,
        String targetName,
        UUID documentId,
        String title,
        String indexNumber,
        DeliveryState state,
        String stateName,
        long wantedVersion,
        Instant wantedSince,
        int failures,
        @Nullable Instant nextAt,
        @Nullable String receiptNumber,
        @Nullable Long receivedVersion,
        boolean withdrawnThere,
        @Nullable Instant receivedAt,
        @Nullable String reason,
        @Nullable String reasonText,
        Instant updatedAt,
        boolean mayReplay) {}
