package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.documents.DocumentReview;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.messaging.Fact;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * 三同步: the verbs of those who review material. Before its document is public, material moves only beside it: stage by stage,
 * signed by whoever then signs the document. Afterwards it goes through the same three stages on its own.
 */
public final class MaterialReviewing {

    private final Interpretation material;
    private final PolicyDocument document;
    private final DocumentReview review;

    MaterialReviewing(Interpretation material, PolicyDocument document, DocumentReview review) {
        this.material = material;
        this.document = document;
        this.review = review;
    }

    /**
     * Signs the present stage.
     *
     * @param others the other material of the document, of which what is reviewed beside it is signed by the same person
     * @throws Refused 403 {@code material-own}, {@code material-signed-before} or {@code companion-signed-by-another}; 409 with
     *     what is awaited; 422 with everything that is missing
     */
    public Fact pass(Actor reviewer, Checklist required, List<Interpretation> others, Instant at) {
        MaterialState next = material.step(MaterialAction.PASS, reviewer);
        ReviewStage stage = ReviewStage.of(material.state).orElseThrow();
        partIn(reviewer.id()).ifPresent(ground -> {
            throw Refused.forbidden(ground);
        });
        awaited().ifPresent(awaited -> {
            throw Refused.conflict(List.of(awaited));
        });
        requireSamePerson(stage, reviewer, others);
        material.requireComplete(required);
        Person signer = Person.of(reviewer);
        sign(stage, true, signer, at, null);
        material.enter(next, at);
        if (stage != ReviewStage.FINAL) {
            return new MaterialReviewPassed(
                    material.id().value(),
                    material.documentId().value(),
                    material.title(),
                    material.round,
                    stage,
                    signer,
                    at);
        }
        return new MaterialAccepted(
                material.id().value(),
                material.documentId().value(),
                material.title(),
                material.form(),
                material.round,
                signer,
                at);
    }

    /**
     * Sends it back with the reason and with everything that was written.
     *
     * @param signer who returns it; for what goes back with its document whoever returned that
     * @throws Refused 422 {@code reason-missing}
     */
    public MaterialReturned sendBack(Actor actor, Person signer, @Nullable String reason, Instant at) {
        MaterialState next = material.step(MaterialAction.RETURN, actor);
        String why = Interpretation.requireReason(reason);
        ReviewStage stage = ReviewStage.of(material.state).orElseThrow();
        sign(stage, false, signer, at, why);
        material.enter(next, at);
        return new MaterialReturned(
                material.id().value(), material.documentId().value(), material.round, stage, why, signer);
    }

    /** What has to arrive from policy-service before the present stage can be signed; nothing if it can. */
    public Optional<Refusal> awaited() {
        Optional<ReviewStage> stage = ReviewStage.of(material.state).filter(now -> now != ReviewStage.ISSUING);
        if (stage.isEmpty() || document.isPublic()) {
            return Optional.empty();
        }
        if (document.isWithdrawn()) {
            return Optional.of(Refusal.of("document-withdrawn"));
        }
        return switch (review.position()) {
            case DRAFT -> Optional.of(Refusal.of("document-submission-awaited"));
            case PASSED -> Optional.of(Refusal.of("document-publication-awaited"));
            case FIRST, SECOND, FINAL -> besideDocument(stage.get());
        };
    }

    private Optional<Refusal> besideDocument(ReviewStage stage) {
        if (!isCompanion(material)) {
            return Optional.of(Refusal.of("document-publication-awaited"));
        }
        return stage.isThatOf(review.position())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "document-review-awaited",
                        new DefaultMessageSourceResolvable("ReviewPosition." + review.position())));
    }

    /** Whether this person could sign the present stage now. */
    boolean isOpenTo(Actor actor) {
        return partIn(actor.id()).isEmpty() && awaited().isEmpty();
    }

    /** What this person's part in the material or its document forbids him. */
    private Optional<String> partIn(String person) {
        if (material.wasWrittenBy(person) || (isCompanion(material) && review.wasWrittenBy(person))) {
            return Optional.of("material-own");
        }
        return thisRound(material).stream().anyMatch(signed -> signed.by().id().equals(person))
                ? Optional.of("material-signed-before")
                : Optional.empty();
    }

    private void requireSamePerson(ReviewStage stage, Actor reviewer, List<Interpretation> others) {
        others.stream()
                .filter(other -> isCompanion(material) && isCompanion(other))
                .flatMap(other -> thisRound(other).stream())
                .filter(signed -> signed.stage() == stage && !signed.by().id().equals(reviewer.id()))
                .findFirst()
                .ifPresent(signed -> {
                    throw Refused.forbidden(
                            "companion-signed-by-another", signed.by().name());
                });
    }

    private boolean isCompanion(Interpretation one) {
        return review.takesAlong(one.id().value(), one.round);
    }

    private static List<MaterialReview> thisRound(Interpretation one) {
        return one.reviews.stream()
                .filter(signed -> signed.round() == one.round && signed.passed())
                .toList();
    }

    private void sign(ReviewStage stage, boolean passed, Person by, Instant at, @Nullable String remark) {
        List<MaterialReview> more = new ArrayList<>(material.reviews);
        more.add(new MaterialReview(material.round, stage, passed, by, at, remark));
        material.reviews = List.copyOf(more);
    }
}
