package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;
import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.SubmissionPolicy.Submission;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 政策文件, from the first draft to the tombstone. Every verb checks whether the step is in the table, whether this person
 * may take it and whether the rules are met; only then it changes anything, and it returns the fact that it made.
 */
public final class Document {

    private final DocumentId id;
    private final Person draftedBy;
    private final Instant draftedAt;
    private final Set<String> contributors;
    private final List<Review> reviews;
    private long version;
    private DocumentState state;
    private Metadata metadata;
    private DocumentBody body;
    private List<Relation> relations;
    private @Nullable Signature secrecyReview;
    private int round;
    private @Nullable Instant publishAt;
    private @Nullable Publication publication;
    private @Nullable Withdrawal withdrawal;
    private @Nullable Provenance provenance;

    Document(StoredDocument stored) {
        id = stored.id();
        version = stored.version();
        state = stored.state();
        metadata = stored.metadata();
        body = stored.body();
        relations = stored.relations();
        draftedBy = stored.draftedBy();
        draftedAt = stored.draftedAt();
        contributors = new TreeSet<>(stored.contributors());
        secrecyReview = stored.secrecyReview();
        round = stored.round();
        reviews = new ArrayList<>(stored.reviews());
        publishAt = stored.publishAt();
        publication = stored.publication();
        withdrawal = stored.withdrawal();
        provenance = stored.provenance();
    }

    /** Begins a draft. */
    public static Document draft(
            DocumentId id, Metadata metadata, DocumentBody body, List<Relation> relations, Actor drafter, Instant at) {
        return new Document(new StoredDocument(
                id,
                0,
                DocumentState.DRAFT,
                metadata,
                body,
                List.copyOf(relations),
                Person.of(drafter),
                at,
                Set.of(drafter.id()),
                null,
                0,
                List.of(),
                null,
                null,
                null,
                null));
    }

    /** Takes over a document that was published before the platform knew it, with its number and dates. */
    public static Document register(
            DocumentId id, ExistingContent existing, Publication publication, Provenance provenance, Instant at) {
        return new Document(new StoredDocument(
                id,
                0,
                DocumentState.PUBLISHED,
                existing.metadata(),
                existing.body(),
                List.of(),
                publication.by(),
                at,
                Set.of(),
                null,
                0,
                List.of(),
                null,
                publication,
                null,
                provenance));
    }

    /**
     * A document that comes out of a procedure with signatures of its own, for example the result of a clean-up campaign:
     * it is published the moment it is made, with those signatures as its reviews.
     */
    public static Document issue(
            DocumentId id,
            Metadata metadata,
            DocumentBody body,
            List<Relation> relations,
            Person drafter,
            List<Review> reviews,
            Publication publication) {
        return new Document(new StoredDocument(
                id,
                0,
                DocumentState.PUBLISHED,
                metadata,
                body,
                List.copyOf(relations),
                drafter,
                publication.publishedAt(),
                Set.of(drafter.id()),
                null,
                1,
                List.copyOf(reviews),
                null,
                publication,
                null,
                null));
    }

    /** The fact of its beginning. */
    public DocumentDrafted drafted() {
        return new DocumentDrafted(
                id.value(),
                nextVersion(),
                metadata.title(),
                metadata.kind(),
                metadata.draftingOffice(),
                draftedBy.name(),
                metadata.interpretationRequirement());
    }

    /**
     * Writes on the draft. What was signed for was another text, so the secrecy review has to be signed anew.
     *
     * @throws Refused if it is no longer a draft, or another office's
     */
    public void edit(Metadata newMetadata, DocumentBody newBody, List<Relation> newRelations, Actor drafter) {
        touch(drafter);
        metadata = newMetadata;
        body = newBody;
        relations = List.copyOf(newRelations);
    }

    /** Notes that somebody changes what belongs to the text, for example an attachment. */
    public void touch(Actor drafter) {
        if (state != DocumentState.DRAFT) {
            throw Refused.conflict("draft-not-editable");
        }
        requireOwnOffice(drafter);
        contributors.add(drafter.id());
        secrecyReview = null;
    }

    /** 签署保密审查. Not by those who wrote the text. */
    public SecrecyReviewSigned signSecrecyReview(Actor reviewer, Instant at) {
        var step = TABLE.require(state, DocumentAct.SIGN_SECRECY_REVIEW, reviewer.roles());
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("reviewer-is-drafter");
        }
        secrecyReview = new Signature(Person.of(reviewer), at);
        state = step.to();
        return new SecrecyReviewSigned(id.value());
    }

    /** @throws Refused with all grounds against it at once */
    public DocumentSubmitted submit(Actor drafter, boolean materialAccepted) {
        var step = TABLE.require(state, DocumentAct.SUBMIT, drafter.roles());
        requireOwnOffice(drafter);
        List<Refusal> grounds = groundsAgainstSubmission(materialAccepted);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        round++;
        state = step.to();
        return new DocumentSubmitted(id.value(), nextVersion(), metadata.title());
    }

    /** What stands against handing it in for review now. */
    public List<Refusal> groundsAgainstSubmission(boolean materialAccepted) {
        return SubmissionPolicy.groundsAgainst(new Submission(this, materialAccepted));
    }

    /** Signs the present review and its proofread, and hands the document on. */
    public ReviewPassed pass(Actor reviewer, boolean proofread, @Nullable String remark, Instant at) {
        var step = TABLE.require(state, DocumentAct.PASS, reviewer.roles());
        requireFreeToSign(reviewer);
        if (!proofread) {
            throw Refused.invalid(List.of(Refusal.onField("proofread", "proofread-missing")));
        }
        ReviewStage stage = stage();
        reviews.add(new Review(round, stage, Review.Outcome.PASSED, Person.of(reviewer), at, true, remark));
        state = step.to();
        return new ReviewPassed(id.value(), stage);
    }

    /** 退文: back to the drafter, with everything kept. */
    public DocumentReturned sendBack(Actor reviewer, @Nullable String reason, Instant at) {
        var step = TABLE.require(state, DocumentAct.RETURN, reviewer.roles());
        String ground = requireReason(reason);
        ReviewStage stage = stage();
        reviews.add(new Review(round, stage, Review.Outcome.RETURNED, Person.of(reviewer), at, false, ground));
        state = step.to();
        return new DocumentReturned(id.value(), nextVersion(), stage, ground);
    }

    /** Sets the moment of publication. */
    public PublicationScheduled schedule(Actor issuer, @Nullable Instant moment, Instant now) {
        var step = TABLE.require(state, DocumentAct.SCHEDULE, issuer.roles());
        if (moment == null || !moment.isAfter(now)) {
            throw Refused.invalid(List.of(Refusal.onField("publishAt", "publish-at-not-in-future")));
        }
        publishAt = moment;
        state = step.to();
        return new PublicationScheduled(id.value(), moment);
    }

    public ScheduleCancelled cancelSchedule(Actor issuer) {
        var step = TABLE.require(state, DocumentAct.CANCEL_SCHEDULE, issuer.roles());
        publishAt = null;
        state = step.to();
        return new ScheduleCancelled(id.value());
    }

    /** Whether its scheduled moment has come. */
    public boolean isDue(Instant now) {
        return state == DocumentState.SCHEDULED && publishAt != null && !publishAt.isAfter(now);
    }

    /** Publishes under a number that belongs to it for ever. Relations without a day of their own count from the day it takes effect. */
    public DocumentPublished publish(String indexNumber, Actor issuer, Instant at) {
        var step = TABLE.require(state, DocumentAct.PUBLISH, issuer.roles());
        publication = new Publication(indexNumber, at, Person.of(issuer));
        LocalDate today = LocalDate.ofInstant(at, ChinaTime.ZONE);
        LocalDate start = metadata.effectiveFrom() == null ? today : metadata.effectiveFrom();
        relations = relations.stream()
                .map(relation -> relation.effectiveFromLatest(start))
                .toList();
        publishAt = null;
        state = step.to();
        return new DocumentPublished(asPublished(validityTerms(List.of()).on(today)));
    }

    /** The data of a registered document changed at its source. Takes what the source says now; its number, its date of publication and its identity stay. */
    public void takeOver(ExistingContent existing, Provenance from) {
        if (state != DocumentState.PUBLISHED) {
            throw Refused.conflict("registered-document-withdrawn");
        }
        metadata = existing.metadata();
        body = existing.body();
        provenance = from;
    }

    /** 撤回, with a reason that readers are told. */
    public DocumentWithdrawn withdraw(Actor issuer, @Nullable String reason, Instant at) {
        var step = TABLE.require(state, DocumentAct.WITHDRAW, issuer.roles());
        String ground = requireReason(reason);
        withdrawal = new Withdrawal(ground, at);
        state = step.to();
        return new DocumentWithdrawn(id.value(), nextVersion(), published().indexNumber(), ground, at);
    }

    /** 作废. The draft is kept for the record and never shown again. */
    public DraftDiscarded discard(Actor drafter) {
        var step = TABLE.require(state, DocumentAct.DISCARD, drafter.roles());
        requireOwnOffice(drafter);
        state = step.to();
        return new DraftDiscarded(id.value());
    }

    /** The fact of its withdrawal as it is kept now, if it was withdrawn. */
    public Optional<DocumentWithdrawn> withdrawn() {
        return withdrawal()
                .map(w -> new DocumentWithdrawn(id.value(), version, published().indexNumber(), w.reason(), w.at()));
    }

    /** What its validity follows from, given what later documents do to it. */
    public ValidityTerms validityTerms(List<ValidityTerms.Effect> effects) {
        return new ValidityTerms(
                LocalDate.ofInstant(published().publishedAt(), ChinaTime.ZONE),
                metadata.effectiveFrom(),
                metadata.lapsesOn(),
                provenance == null ? null : provenance.stated(),
                effects);
    }

    /** The fact that its validity is another one now. */
    public ValidityChanged validityChanged(ValidityReading reading) {
        return new ValidityChanged(
                id.value(),
                nextVersion(),
                reading.validity(),
                reading.since(),
                reading.decidedBy() == null ? null : reading.decidedBy().value(),
                metadata.title(),
                published().indexNumber());
    }

    /** As other services get to know it once the present change is saved. */
    public PublishedDocument asPublished(ValidityReading validity) {
        return asPublished(nextVersion(), validity);
    }

    /** As it is kept now. */
    public PublishedDocument presentlyPublished(ValidityReading validity) {
        return asPublished(version, validity);
    }

    private PublishedDocument asPublished(long asVersion, ValidityReading validity) {
        Publication published = published();
        return new PublishedDocument(
                id.value(),
                asVersion,
                published.indexNumber(),
                metadata.title(),
                metadata.documentNumber(),
                metadata.kind(),
                metadata.topics(),
                metadata.catalogueClass(),
                requireNonNull(metadata.issuingBody()),
                metadata.draftingOffice(),
                metadata.writtenOn(),
                published.publishedAt(),
                metadata.effectiveFrom(),
                metadata.lapsesOn(),
                validity.validity(),
                validity.since(),
                requireNonNull(metadata.disclosureMode()),
                metadata.interpretationRequirement(),
                provenance != null,
                metadata.summary(),
                body.plainText(),
                "/documents/" + id);
    }

    /** The acts that this person may take now: what the table allows his roles, less what his part in it forbids. */
    public List<DocumentAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> switch (act) {
                    case SIGN_SECRECY_REVIEW -> !contributors.contains(actor.id()) && secrecyReview == null;
                    case PASS -> ReviewPolicy.groundsAgainst(this, actor.id()).isEmpty();
                    case SUBMIT, DISCARD -> isOfOfficeOf(actor);
                    case RETURN, PUBLISH, SCHEDULE, CANCEL_SCHEDULE, WITHDRAW -> true;
                })
                .toList();
    }

    /** Whether this person may write on it now. */
    public boolean isEditableBy(Actor actor) {
        return state == DocumentState.DRAFT && actor.has(Roles.DRAFTER) && isOfOfficeOf(actor);
    }

    /** Whether the public may read it. */
    public boolean isPublic() {
        return state == DocumentState.PUBLISHED && isProactivelyDisclosed();
    }

    /** 定点定向公开: whether only those it names may know of it. */
    public boolean isTargeted() {
        return metadata.disclosureMode() == DisclosureMode.TARGETED;
    }

    /** Whether the public may know that it exists or existed. */
    public boolean isProactivelyDisclosed() {
        return publication != null && metadata.disclosureMode() == DisclosureMode.PROACTIVE;
    }

    private void requireOwnOffice(Actor drafter) {
        if (!isOfOfficeOf(drafter)) {
            throw Refused.forbidden("draft-of-another-office");
        }
    }

    private boolean isOfOfficeOf(Actor actor) {
        return actor.id().equals(draftedBy.id())
                || (!actor.office().isEmpty() && actor.office().equals(draftedBy.office()));
    }

    private void requireFreeToSign(Actor reviewer) {
        List<String> grounds = ReviewPolicy.groundsAgainst(this, reviewer.id());
        if (!grounds.isEmpty()) {
            throw Refused.forbidden(grounds.getFirst());
        }
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }

    private ReviewStage stage() {
        return ReviewStage.of(state).orElseThrow();
    }

    private Publication published() {
        return requireNonNull(publication);
    }

    /** What it will be when it is saved; the version that facts made now carry. */
    private long nextVersion() {
        return version + 1;
    }

    void saved() {
        version++;
    }

    StoredDocument stored() {
        return new StoredDocument(
                id,
                version,
                state,
                metadata,
                body,
                relations,
                draftedBy,
                draftedAt,
                Set.copyOf(contributors),
                secrecyReview,
                round,
                List.copyOf(reviews),
                publishAt,
                publication,
                withdrawal,
                provenance);
    }

    public DocumentId id() {
        return id;
    }

    /** Grows by one with every saved change. */
    public long version() {
        return version;
    }

    public DocumentState state() {
        return state;
    }

    public Metadata metadata() {
        return metadata;
    }

    public DocumentBody body() {
        return body;
    }

    public List<Relation> relations() {
        return relations;
    }

    public Person draftedBy() {
        return draftedBy;
    }

    /** Everybody who wrote on it; none of them reviews it. */
    public Set<String> contributors() {
        return Set.copyOf(contributors);
    }

    public Optional<Signature> secrecyReview() {
        return Optional.ofNullable(secrecyReview);
    }

    /** All reviews of all rounds, oldest first. */
    public List<Review> reviews() {
        return List.copyOf(reviews);
    }

    List<Review> reviewsOfThisRound() {
        return reviews.stream().filter(review -> review.round() == round).toList();
    }

    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    public Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public Optional<Provenance> provenance() {
        return Optional.ofNullable(provenance);
    }
}
