package cn.zwgk.policy.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of a document, as {@link Documents} reads and writes it. */
record StoredDocument(
        DocumentId id,
        long version,
        DocumentState state,
        Metadata metadata,
        DocumentBody body,
        List<Relation> relations,
        Person draftedBy,
        Instant draftedAt,
        Set<String> contributors,
        @Nullable Signature secrecyReview,
        int round,
        List<Review> reviews,
        @Nullable Instant publishAt,
        @Nullable Publication publication,
        @Nullable Withdrawal withdrawal,
        @Nullable Provenance provenance) {}
