package cn.zwgk.policy.targeted;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A targeted document in the openness office's list.
 *
 * @param readings how often somebody looked
 * @param readers how many different people and links did
 */
public record TargetedEntry(
        UUID id,
        String title,
        @Nullable String indexNumber,
        String stateName,
        @Nullable String draftingOffice,
        @Nullable Instant publishedAt,
        long recipients,
        long usableLinks,
        long readings,
        long readers,
        @Nullable Instant lastReadAt) {}
