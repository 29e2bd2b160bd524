package cn.zwgk.policy.library;

import cn.zwgk.policy.document.PublishedDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The present state of a document that changed.
 *
 * @param type {@code DocumentPublished} with the document as in that fact, or {@code DocumentWithdrawn} without it
 * @param change the number of its latest change
 */
public record PublicChange(
        String type,
        long change,
        UUID documentId,
        long version,
        @Nullable PublishedDocument document,
        @Nullable String indexNumber,
        @Nullable String reason,
        @Nullable Instant withdrawnAt) {}
