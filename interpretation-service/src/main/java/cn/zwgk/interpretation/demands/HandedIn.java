package cn.zwgk.interpretation.demands;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demand as people and other systems hand it in; everything may be missing or wrong.
 *
 * @param externalId the number of the order or slip; needed from other systems
 * @param indexNumber 索引号 of the document, where its id is not known
 */
public record HandedIn(
        @Nullable DemandSource source,
        @Nullable String externalId,
        @Nullable UUID documentId,
        @Nullable String indexNumber,
        @Nullable String topic,
        @Nullable String clause,
        @Nullable String question,
        @Nullable Instant askedAt) {}
