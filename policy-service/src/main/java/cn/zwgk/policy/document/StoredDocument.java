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
        ReviewFile reviewFile,
        PublicLife publicLife,
        @Nullable Revision revision,
        List<Withholding> withholdings) {

    /** A draft that was just begun. */
    static StoredDocument begun(
            DocumentId id,
            Metadata metadata,
            DocumentBody body,
            List<Relation> relations,
            Person drafter,
            Instant at,
            @Nullable Revision revision) {
        return new StoredDocument(
                id,
                0,
                DocumentState.DRAFT,
                metadata,
                body,
                List.copyOf(relations),
                drafter,
                at,
                Set.of(drafter.id()),
                ReviewFile.EMPTY,
                PublicLife.NONE,
                revision,
                List.of());
    }

    /** Published before the platform knew it. */
    static StoredDocument registered(
            DocumentId id, ExistingContent existing, Publication publication, Provenance provenance, Instant at) {
        return new StoredDocument(
                id,
                0,
                DocumentState.PUBLISHED,
                existing.metadata(),
                existing.body(),
                List.of(),
                publication.by(),
                at,
                Set.of(),
                ReviewFile.EMPTY,
                PublicLife.registered(publication, provenance),
                null,
                List.of());
    }

    /** Published the moment it is made, with the signatures of another procedure as its reviews. */
    static StoredDocument issued(
            DocumentId id,
            Metadata metadata,
            DocumentBody body,
            List<Relation> relations,
            Person drafter,
            List<Review> reviews,
            Publication publication) {
        return new StoredDocument(
                id,
                0,
                DocumentState.PUBLISHED,
                metadata,
                body,
                List.copyOf(relations),
                drafter,
                publication.publishedAt(),
                Set.of(drafter.id()),
                new ReviewFile(null, 1, reviews, List.of()),
                PublicLife.NONE.published(publication),
                null,
                List.of());
    }
}
