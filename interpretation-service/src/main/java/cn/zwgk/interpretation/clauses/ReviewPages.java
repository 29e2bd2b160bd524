package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Linked;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.text.comparison.Passage;
import cn.zwgk.text.comparison.TextComparison;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Structure;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a review of a key point to an officer: the clause as it was and as it is, and what can be done. */
@Component
public class ReviewPages {

    private final KeyPointReviews reviews;
    private final ReviewKeyPoint reviewing;
    private final Linked linked;
    private final DocumentTexts texts;
    private final History history;
    private final Names names;

    ReviewPages(
            KeyPointReviews reviews,
            ReviewKeyPoint reviewing,
            Linked linked,
            DocumentTexts texts,
            History history,
            Names names) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.linked = linked;
        this.texts = texts;
        this.history = history;
        this.names = names;
    }

    /**
     * A review as the console shows it.
     *
     * @param clause as the author cited it
     * @param clauseNow as it is cited today, absent if it is gone
     * @param comparison the clause before and after, paragraph by paragraph; empty where the text before was not kept
     */
    public record ReviewPage(
            UUID id,
            long version,
            UUID interpretationId,
            String interpretationTitle,
            UUID documentId,
            String documentTitle,
            String office,
            String point,
            String clause,
            @Nullable String clauseNow,
            @Nullable String anchorNow,
            KeyPointReviewState state,
            String stateName,
            Instant openedAt,
            List<Passage> comparison,
            List<AllowedAct> allowedActs,
            @Nullable Person reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String note,
            List<History.Line> history) {}

    /** @throws cn.zwgk.web.Refused {@code key-point-review-not-found} */
    @Transactional(readOnly = true)
    public ReviewPage of(UUID id, Actor officer) {
        KeyPointReview review = reviews.get(id);
        Linked.Pair pair = linked.get(new InterpretationId(review.interpretation()));
        Interpretation material = pair.material();
        @Nullable Structure before = structure(review, review.versionBefore());
        @Nullable Structure after = structure(review, review.versionAfter());
        Optional<Clause> now = clause(after, review.anchorAfter());
        return new ReviewPage(
                review.id(),
                review.version(),
                review.interpretation(),
                material.title(),
                review.documentId().value(),
                pair.document().title(),
                material.draftedBy().office(),
                review.point(),
                review.clause(),
                now.map(Clause::name).orElse(null),
                review.anchorAfter(),
                review.state(),
                names.of(review.state()),
                review.openedAt(),
                before == null
                        ? List.of()
                        : TextComparison.of(words(before, clause(before, review.anchorBefore())), words(after, now)),
                buttons(review, officer),
                review.reviewedBy(),
                review.reviewedAt(),
                review.note(),
                history.of(History.OF_KEY_POINT, id.toString()));
    }

    private @Nullable Structure structure(KeyPointReview review, @Nullable Long version) {
        return version == null
                ? null
                : texts.of(review.documentId(), version)
                        .map(DocumentText::structure)
                        .orElse(null);
    }

    private static Optional<Clause> clause(@Nullable Structure structure, @Nullable String anchor) {
        return structure == null || anchor == null ? Optional.empty() : structure.find(anchor);
    }

    private static String words(@Nullable Structure structure, Optional<Clause> clause) {
        return structure == null ? "" : clause.map(structure::text).orElse("");
    }

    private List<AllowedAct> buttons(KeyPointReview review, Actor officer) {
        return reviewing.mayDecide(review, officer)
                ? review.allowedFor(officer).stream().map(this::button).toList()
                : List.of();
    }

    private AllowedAct button(KeyPointReviewAction action) {
        return new AllowedAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action == KeyPointReviewAction.RETIRE,
                true,
                names.of("basis.key-point." + action.name()));
    }
}
