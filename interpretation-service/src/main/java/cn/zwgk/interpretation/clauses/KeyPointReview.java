package cn.zwgk.interpretation.clauses;

import static cn.zwgk.interpretation.clauses.KeyPointReviewTransitions.TABLE;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 要点核对: a key point whose clause became another in a newer text. The latest one of a point tells where the point stands now and
 * whether it is shown.
 */
@Table("key_point_review")
public final class KeyPointReview {

    @Id
    private final UUID id;

    private final UUID interpretation;
    private final int position;
    private final String point;
    private final String clause;
    private final UUID documentId;
    private final @Nullable String anchorBefore;
    private final @Nullable Long versionBefore;
    private final Instant openedAt;
    private @Nullable String anchorAfter;
    private long versionAfter;
    private KeyPointReviewState state;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "reviewed_by_")
    private @Nullable Person reviewedBy;

    private @Nullable Instant reviewedAt;
    private @Nullable String note;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    KeyPointReview(
            UUID id,
            UUID interpretation,
            int position,
            String point,
            String clause,
            UUID documentId,
            @Nullable String anchorBefore,
            @Nullable Long versionBefore,
            Instant openedAt,
            @Nullable String anchorAfter,
            long versionAfter,
            KeyPointReviewState state,
            @Nullable Person reviewedBy,
            @Nullable Instant reviewedAt,
            @Nullable String note,
            @Nullable Long version) {
        this.id = id;
        this.interpretation = interpretation;
        this.position = position;
        this.point = point;
        this.clause = clause;
        this.documentId = documentId;
        this.anchorBefore = anchorBefore;
        this.versionBefore = versionBefore;
        this.openedAt = openedAt;
        this.anchorAfter = anchorAfter;
        this.versionAfter = versionAfter;
        this.state = state;
        this.reviewedBy = reviewedBy;
        this.reviewedAt = reviewedAt;
        this.note = note;
        this.version = version;
    }

    /**
     * Begins, because the clause is not what it was.
     *
     * @param before the text in which it was last known to be right, absent where none was kept
     */
    static KeyPointReview open(
            TiedPoint tied,
            DocumentId document,
            @Nullable String anchorBefore,
            @Nullable DocumentText before,
            @Nullable String anchorAfter,
            DocumentText after,
            Instant at) {
        return new KeyPointReview(
                Ids.next(),
                tied.interpretation(),
                tied.position(),
                tied.point(),
                tied.clause(),
                document.value(),
                anchorBefore,
                before == null ? null : before.version(),
                at,
                anchorAfter,
                after.version(),
                KeyPointReviewState.OPEN,
                null,
                null,
                null,
                null);
    }

    /** The text changed once more before anybody looked. */
    void go(@Nullable String anchor, DocumentText after) {
        anchorAfter = anchor;
        versionAfter = after.version();
    }

    /** Goes with its clause, whose words are the same. */
    KeyPointReviewed follow(Actor platform, Instant at) {
        return decide(KeyPointReviewAction.FOLLOW, platform, null, at);
    }

    /** @throws Refused 409 {@code key-point-clause-gone} if there is no clause any more for it to explain */
    KeyPointReviewed confirm(Actor officer, @Nullable String why, Instant at) {
        TABLE.require(state, KeyPointReviewAction.CONFIRM, officer.roles());
        if (anchorAfter == null) {
            throw Refused.conflict("key-point-clause-gone");
        }
        return decide(KeyPointReviewAction.CONFIRM, officer, why, at);
    }

    /** @throws Refused 422 {@code reason-missing} */
    KeyPointReviewed retire(Actor officer, @Nullable String why, Instant at) {
        TABLE.require(state, KeyPointReviewAction.RETIRE, officer.roles());
        if (why == null || why.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return decide(KeyPointReviewAction.RETIRE, officer, why, at);
    }

    private KeyPointReviewed decide(KeyPointReviewAction action, Actor actor, @Nullable String why, Instant at) {
        state = TABLE.require(state, action, actor.roles()).to();
        reviewedBy = Person.of(actor);
        reviewedAt = at;
        note = why == null || why.isBlank() ? null : why.strip();
        return new KeyPointReviewed(id, interpretation, documentId, state, anchorAfter, at);
    }

    /** The acts that somebody with these roles could take now. */
    List<KeyPointReviewAction> allowedFor(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(action -> action != KeyPointReviewAction.CONFIRM || anchorAfter != null)
                .toList();
    }

    /** Whether it is about this point as it is written now; a point that was rewritten begins anew. */
    boolean isAbout(TiedPoint tied) {
        return interpretation.equals(tied.interpretation())
                && position == tied.position()
                && point.equals(tied.point())
                && clause.equals(tied.clause());
    }

    UUID id() {
        return id;
    }

    UUID interpretation() {
        return interpretation;
    }

    DocumentId documentId() {
        return new DocumentId(documentId);
    }

    String point() {
        return point;
    }

    /** As the author cited it. */
    String clause() {
        return clause;
    }

    @Nullable
    String anchorBefore() {
        return anchorBefore;
    }

    @Nullable
    Long versionBefore() {
        return versionBefore;
    }

    /** Where the clause is now; absent if it is gone. */
    @Nullable
    String anchorAfter() {
        return anchorAfter;
    }

    long versionAfter() {
        return versionAfter;
    }

    KeyPointReviewState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Person reviewedBy() {
        return reviewedBy;
    }

    @Nullable
    Instant reviewedAt() {
        return reviewedAt;
    }

    @Nullable
    String note() {
        return note;
    }

    /** Grows with every change; 0 when new. */
    long version() {
        return version == null ? 0 : version;
    }
}
