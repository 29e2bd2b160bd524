package cn.zwgk.policy.document;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 公开: what a document has to do with the public, from the moment that is set for its publication to its tombstone.
 *
 * @param publishAt the moment of a scheduled publication
 * @param edition 版本: 1 when it is published, one more with every new edition
 * @param urgent if it was published before its reviews were complete
 * @param provenance where an imported document came from
 */
record PublicLife(
        @Nullable Instant publishAt,
        @Nullable Publication publication,
        int edition,
        @Nullable UrgentPublication urgent,
        @Nullable Withdrawal withdrawal,
        @Nullable Provenance provenance) {

    static final PublicLife NONE = new PublicLife(null, null, 1, null, null, null);

    static PublicLife registered(Publication publication, Provenance provenance) {
        return new PublicLife(null, publication, 1, null, null, provenance);
    }

    PublicLife scheduled(@Nullable Instant moment) {
        return new PublicLife(moment, publication, edition, urgent, withdrawal, provenance);
    }

    PublicLife published(Publication now) {
        return new PublicLife(null, now, edition, urgent, withdrawal, provenance);
    }

    PublicLife nextEdition() {
        return new PublicLife(publishAt, publication, edition + 1, urgent, withdrawal, provenance);
    }

    PublicLife with(UrgentPublication step) {
        return new PublicLife(publishAt, publication, edition, step, withdrawal, provenance);
    }

    PublicLife with(Provenance from) {
        return new PublicLife(publishAt, publication, edition, urgent, withdrawal, from);
    }

    PublicLife withdrawn(Withdrawal end) {
        return new PublicLife(publishAt, publication, edition, urgent, end, provenance);
    }

    /** What stands under a number. */
    Publication published() {
        return requireNonNull(publication);
    }
}
