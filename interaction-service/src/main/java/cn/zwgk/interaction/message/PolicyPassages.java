package cn.zwgk.interaction.message;

import static cn.zwgk.web.Refusal.onField;

import cn.zwgk.interaction.document.PolicyDocument;
import cn.zwgk.interaction.document.PolicyDocuments;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what of a policy a letter asks about: of a document that everybody reads, a clause that it has. */
@Component
class PolicyPassages {

    private final PolicyDocuments documents;

    PolicyPassages(PolicyDocuments documents) {
        this.documents = documents;
    }

    /** The grounds against what was sent; none if nothing was. */
    List<Refusal> groundsAgainst(Letter.@Nullable About about) {
        if (about == null || (about.documentId() == null && blank(about.clause()))) {
            return List.of();
        }
        Optional<PolicyDocument> document = document(about);
        if (document.isEmpty()) {
            return List.of(onField("about.documentId", "document-not-public"));
        }
        String anchor = about.clause();
        return anchor == null
                        || anchor.isBlank()
                        || document.get().clause(anchor).isPresent()
                ? List.of()
                : List.of(onField("about.clause", "clause-not-found"));
    }

    /** What was asked about, if anything was and there are no grounds against it. */
    @Nullable
    PolicyPassage of(Letter.@Nullable About about) {
        return about == null
                ? null
                : document(about)
                        .map(document -> passage(document, about.clause()))
                        .orElse(null);
    }

    private Optional<PolicyDocument> document(Letter.About about) {
        return Optional.ofNullable(about.documentId()).flatMap(documents::find);
    }

    private static PolicyPassage passage(PolicyDocument document, @Nullable String anchor) {
        Optional<PolicyDocument.Clause> clause = Optional.ofNullable(anchor).flatMap(document::clause);
        return new PolicyPassage(
                document.id(),
                document.title(),
                clause.map(PolicyDocument.Clause::anchor).orElse(null),
                clause.map(PolicyDocument.Clause::name).orElse(null));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
