package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

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
    private long version;

    // What the verbs change: those below, and those of NextEdition, Urgency and Closing.
    final List<Withholding> withholdings;
    DocumentState state;
    Metadata metadata;
    DocumentBody body;
    List<Relation> relations;
    ReviewFile reviewFile;
    PublicLife publicLife;

    @Nullable
    Revision revision;

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
        reviewFile = stored.reviewFile();
        publicLife = stored.publicLife();
        revision = stored.revision();
        withholdings = new ArrayList<>(stored.withholdings());
    }

    /** Begins a draft. */
    public static Document draft(
            DocumentId id, Metadata metadata, DocumentBody body, List<Relation> relations, Actor drafter, Instant at) {
        return new Document(StoredDocument.begun(id, metadata, body, relations, Person.of(drafter), at, null));
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
                ReviewFile.EMPTY,
                PublicLife.registered(publication, provenance),
                null,
                List.of()));
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
                new ReviewFile(null, 1, reviews),
                PublicLife.NONE.published(publication),
                null,
                List.of()));
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
        reviewFile = reviewFile.unsigned();
    }

    /** 签署保密审查. Not by those who wrote the text. */
    public SecrecyReviewSigned signSecrecyReview(Actor reviewer, Instant at) {
        var step = TABLE.require(state, DocumentAct.SIGN_SECRECY_REVIEW, reviewer.roles());
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("reviewer-is-drafter");
        }
        reviewFile = reviewFile.signedForSecrecy(new Signature(Person.of(reviewer), at));
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
        reviewFile = reviewFile.nextRound();
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
        forbidOn(ReviewPolicy.groundsAgainst(this, reviewer.id()));
        if (!proofread) {
            throw Refused.invalid(List.of(Refusal.onField("proofread", "proofread-missing")));
        }
        ReviewStage stage = stage();
        add(new Review(reviewFile.round(), stage, Review.Outcome.PASSED, Person.of(reviewer), at, true, remark));
        state = step.to();
        return new ReviewPassed(id.value(), stage);
    }

    /** 退文: back to the drafter, with everything kept. */
    public DocumentReturned sendBack(Actor reviewer, @Nullable String reason, Instant at) {
        var step = TABLE.require(state, DocumentAct.RETURN, reviewer.roles());
        String ground = requireReason(reason);
        ReviewStage stage = stage();
        add(new Review(reviewFile.round(), stage, Review.Outcome.RETURNED, Person.of(reviewer), at, false, ground));
        state = step.to();
        return new DocumentReturned(id.value(), nextVersion(), stage, ground);
    }

    /** Sets the moment of publication. */
    public PublicationScheduled schedule(Actor issuer, @Nullable Instant moment, Instant now) {
        var step = TABLE.require(state, DocumentAct.SCHEDULE, issuer.roles());
        if (moment == null || !moment.isAfter(now)) {
            throw Refused.invalid(List.of(Refusal.onField("publishAt", "publish-at-not-in-future")));
        }
        publicLife = publicLife.scheduled(moment);
        state = step.to();
        return new PublicationScheduled(id.value(), moment);
    }

    public ScheduleCancelled cancelSchedule(Actor issuer) {
        var step = TABLE.require(state, DocumentAct.CANCEL_SCHEDULE, issuer.roles());
        publicLife = publicLife.scheduled(null);
        state = step.to();
        return new ScheduleCancelled(id.value());
    }

    /** Whether its scheduled moment has come. */
    public boolean isDue(Instant now) {
        Instant moment = publicLife.publishAt();
        return state == DocumentState.SCHEDULED && moment != null && !moment.isAfter(now);
    }

    /** Publishes under a number that belongs to it for ever. Relations without a day of their own count from the day it takes effect. */
    public DocumentPublished publish(String indexNumber, Actor issuer, Instant at) {
        var step = TABLE.require(state, DocumentAct.PUBLISH, issuer.roles());
        if (revision != null) {
            throw Refused.conflict("edition-published-otherwise");
        }
        return becomePublic(step.to(), indexNumber, issuer, at);
    }

    DocumentPublished becomePublic(DocumentState next, String indexNumber, Actor issuer, Instant at) {
        publicLife = publicLife.published(new Publication(indexNumber, at, Person.of(issuer)));
        LocalDate today = LocalDate.ofInstant(at, ChinaTime.ZONE);
        LocalDate start = metadata.effectiveFrom() == null ? today : metadata.effectiveFrom();
        relations = countingFrom(start, relations);
        state = next;
        return new DocumentPublished(asPublished(validityTerms(List.of()).on(today)));
    }

    /** The data of a registered document changed at its source. Takes what the source says now; its number, its date of publication and its identity stay. */
    public void takeOver(ExistingContent existing, Provenance from) {
        if (state != DocumentState.PUBLISHED) {
            throw Refused.conflict("registered-document-withdrawn");
        }
        metadata = existing.metadata();
        body = existing.body();
        publicLife = publicLife.with(from);
    }

    /** 撤下, with a reason that readers are told. */
    public DocumentWithdrawn withdraw(Actor issuer, Unpublishing request, Instant at) {
        var step = TABLE.require(state, DocumentAct.WITHDRAW, issuer.roles());
        List<Refusal> grounds = request.groundsAgainst(id);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        String reason = requireReason(request.reason());
        return takeDown(step.to(), new Withdrawal(request.type(), reason, request.successor(), at));
    }

    DocumentWithdrawn takeDown(DocumentState next, Withdrawal end) {
        publicLife = publicLife.withdrawn(end);
        state = next;
        return DocumentWithdrawn.of(this, nextVersion(), end);
    }

    /** 作废. The draft is kept for the record and never shown again. */
    public DraftDiscarded discard(Actor drafter) {
        var step = TABLE.require(state, DocumentAct.DISCARD, drafter.roles());
        requireOwnOffice(drafter);
        state = step.to();
        return new DraftDiscarded(id.value());
    }

    /** The verbs that lead to its next edition. */
    public NextEdition nextEdition() {
        return new NextEdition(this);
    }

    /** The verbs of a publication that could not wait. */
    public Urgency urgency() {
        return new Urgency(this);
    }

    /** The verbs of a document that stays closed. */
    public Closing closing() {
        return new Closing(this);
    }

    /** The fact of its withdrawal as it is kept now, if it was withdrawn. */
    public Optional<DocumentWithdrawn> withdrawn() {
        return withdrawal().map(end -> DocumentWithdrawn.of(this, version, end));
    }

    /** What its validity follows from, given what later documents do to it. */
    public ValidityTerms validityTerms(List<ValidityTerms.Effect> effects) {
        return new ValidityTerms(
                LocalDate.ofInstant(publicLife.published().publishedAt(), ChinaTime.ZONE),
                metadata.effectiveFrom(),
                metadata.lapsesOn(),
                provenance().map(Provenance::stated).orElse(null),
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
                publicLife.published().indexNumber());
    }

    /** As other services get to know it once the present change is saved. */
    public PublishedDocument asPublished(ValidityReading validity) {
        return PublishedDocument.of(this, nextVersion(), validity);
    }

    /** As it is kept now. */
    public PublishedDocument presentlyPublished(ValidityReading validity) {
        return PublishedDocument.of(this, version, validity);
    }

    /** The acts that this person may take now: what the table allows his roles, less what his part in it forbids. */
    public List<DocumentAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> ActPolicy.isOpenTo(actor, act, this))
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
        return publicLife.publication() != null && metadata.disclosureMode() == DisclosureMode.PROACTIVE;
    }

    private void requireOwnOffice(Actor drafter) {
        if (!isOfOfficeOf(drafter)) {
            throw Refused.forbidden("draft-of-another-office");
        }
    }

    boolean isOfOfficeOf(Actor actor) {
        return actor.id().equals(draftedBy.id())
                || (!actor.office().isEmpty() && actor.office().equals(draftedBy.office()));
    }

    /** What came from elsewhere has no drafter here; any office may take care of it. */
    boolean mayBeRevisedBy(Actor drafter) {
        return provenance().isPresent() || isOfOfficeOf(drafter);
    }

    static void forbidOn(List<String> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.forbidden(grounds.getFirst());
        }
    }

    static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }

    private ReviewStage stage() {
        return ReviewStage.of(state).orElseThrow();
    }

    private void add(Review review) {
        reviewFile = reviewFile.with(review);
    }

    static List<Relation> countingFrom(LocalDate day, List<Relation> relations) {
        return relations.stream()
                .map(relation -> relation.effectiveFromLatest(day))
                .toList();
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
                reviewFile,
                publicLife,
                revision,
                List.copyOf(withholdings));
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
        return reviewFile.secrecy();
    }

    /** All reviews of all rounds, oldest first. */
    public List<Review> reviews() {
        return reviewFile.reviews();
    }

    List<Review> reviewsOfThisRound() {
        return reviewFile.ofThisRound();
    }

    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publicLife.publishAt());
    }

    public Optional<Publication> publication() {
        return Optional.ofNullable(publicLife.publication());
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(publicLife.withdrawal());
    }

    public Optional<Provenance> provenance() {
        return Optional.ofNullable(publicLife.provenance());
    }

    /** 1 when it is published, one more with every new edition. */
    public int edition() {
        return publicLife.edition();
    }

    /** If it is the draft of a new edition. */
    public Optional<Revision> revision() {
        return Optional.ofNullable(revision);
    }

    /** If it was published before its reviews were complete. */
    public Optional<UrgentPublication> urgent() {
        return Optional.ofNullable(publicLife.urgent());
    }

    /** All decisions that it stays closed, and the one that it does not, oldest first. */
    public List<Withholding> withholdings() {
        return List.copyOf(withholdings);
    }
}
