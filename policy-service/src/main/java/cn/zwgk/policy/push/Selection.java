package cn.zwgk.policy.push;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a library gets. Among all of them only what is disclosed proactively: what is meant for particular
 * people never leaves.
 *
 * @param kinds none means all
 * @param since the first day of publication that counts
 */
public record Selection(Set<DocumentKind> kinds, @Nullable LocalDate since) {

    static final String OTHER_KIND = "kind-not-selected";
    static final String TOO_OLD = "published-before";

    public Selection {
        kinds = Set.copyOf(kinds);
    }

    /** Why the library does not get it. */
    Optional<String> groundAgainst(Document document) {
        if (!kinds.isEmpty() && !kinds.contains(document.metadata().kind())) {
            return Optional.of(OTHER_KIND);
        }
        LocalDate published = document.publication()
                .map(publication -> LocalDate.ofInstant(publication.publishedAt(), ChinaTime.ZONE))
                .orElseThrow();
        return since != null && published.isBefore(since) ? Optional.of(TOO_OLD) : Optional.empty();
    }
}
