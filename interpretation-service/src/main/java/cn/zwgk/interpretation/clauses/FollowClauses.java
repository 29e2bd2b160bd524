package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.DocumentTextTold;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Structure;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the texts of documents as they are told, and finds the key points whose clause became another: where the words are the
 * same under another number the point goes with them, else an officer looks at it. What comes late or twice changes nothing.
 */
@UseCase
class FollowClauses {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final DocumentTexts texts;
    private final TiedPoints points;
    private final KeyPointReviews reviews;
    private final ReviewJournal journal;
    private final InstantSource time;

    FollowClauses(
            DocumentTexts texts,
            TiedPoints points,
            KeyPointReviews reviews,
            ReviewJournal journal,
            InstantSource time) {
        this.texts = texts;
        this.points = points;
        this.reviews = reviews;
        this.journal = journal;
        this.time = time;
    }

    /** A text and the one before it, which is absent where none was kept. */
    private record Step(DocumentId document, @Nullable DocumentText before, DocumentText after, Instant at) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void onTextTold(DocumentTextTold told) {
        DocumentId document = new DocumentId(told.content().documentId());
        DocumentText text =
                new DocumentText(told.content().version(), told.content().text());
        Optional<DocumentText> latest = texts.latest(document);
        Instant now = time.instant();
        texts.keep(document, text, now);
        boolean newer = latest.isEmpty() || latest.get().version() < text.version();
        if (newer && (latest.isPresent() || told.revised())) {
            follow(new Step(document, latest.orElse(null), text, now));
        }
    }

    private void follow(Step step) {
        List<TiedPoint> tied = points.of(step.document());
        if (tied.isEmpty()) {
            return;
        }
        List<KeyPointReview> known = reviews.of(step.document());
        @Nullable
        Structure before = step.before() == null ? null : step.before().structure();
        Structure after = step.after().structure();
        for (TiedPoint point : tied) {
            Optional<KeyPointReview> last =
                    known.stream().filter(review -> review.isAbout(point)).findFirst();
            if (last.isEmpty() || last.get().state() != KeyPointReviewState.RETIRED) {
                follow(step, point, last, before, after);
            }
        }
    }

    private void follow(
            Step step, TiedPoint point, Optional<KeyPointReview> last, @Nullable Structure before, Structure after) {
        if (before == null) {
            @Nullable
            String anchor = after.cited(point.clause()).map(Clause::anchor).orElse(null);
            review(step, point, last, null, new ClauseChange(ClauseChange.Kind.CHANGED, anchor));
            return;
        }
        Optional<Clause> clause = last.isPresent()
                ? Optional.ofNullable(last.get().anchorAfter()).flatMap(before::find)
                : before.cited(point.clause());
        clause.ifPresent(found -> review(step, point, last, found.anchor(), ClauseChange.of(found, before, after)));
    }

    private void review(
            Step step, TiedPoint point, Optional<KeyPointReview> last, @Nullable String from, ClauseChange change) {
        if (change.kind() == ClauseChange.Kind.NONE) {
            return;
        }
        if (last.isPresent() && last.get().state() == KeyPointReviewState.OPEN) {
            last.get().go(change.anchor(), step.after());
            reviews.save(last.get());
            return;
        }
        KeyPointReview review = KeyPointReview.open(
                point, step.document(), from, step.before(), change.anchor(), step.after(), step.at());
        if (change.kind() == ClauseChange.Kind.MOVED) {
            journal.keep(review, review.follow(PLATFORM, step.at()), PLATFORM, "key-point.followed", null);
        } else {
            KeyPointReviewOpened fact = new KeyPointReviewOpened(
                    review.id(),
                    point.interpretation(),
                    step.document().value(),
                    step.after().version(),
                    point.clause(),
                    change.anchor());
            journal.keep(review, fact, PLATFORM, "key-point.review-opened", null);
        }
    }
}
