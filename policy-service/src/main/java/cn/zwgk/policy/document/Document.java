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

    // What the verbs change: those below, and those of Reviewing, Scheduling, Withdrawing and their like.
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
        return new Document(StoredDocument.issued(id, metadata, body, relations, drafter, reviews, publication));
    }

    /** The fact of its beginning. */
    public DocumentDrafted drafted() {
        return DocumentDrafted.of(this, nextVersion());
    }

    /** Writes on the draft. What was signed for was another text, so the secrecy review has to be signed anew. */
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

    /** Hands it in with the material that is reviewed beside it. @throws Refused with all grounds against it at once */
    public DocumentSubmitted submit(Actor drafter, boolean explained, List<CompanionMaterial> companions) {
        var step = TABLE.require(state, DocumentAct.SUBMIT, drafter.roles());
        requireOwnOffice(drafter);
        Grounds.refuseOn(groundsAgainstSubmission(explained));
        reviewFile = reviewFile.nextRound(companions);
        state = step.to();
        return DocumentSubmitted.of(this);
    }

    /** What stands against handing it in for review now. */
    public List<Refusal> groundsAgainstSubmission(boolean explained) {
        return SubmissionPolicy.groundsAgainst(new Submission(this, explained));
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
        relations = Relation.countingFrom(start, relations);
        state = next;
        return new DocumentPublished(
                asPublished(ValidityTerms.of(this, List.of()).on(today)));
    }

    /** 作废. The draft is kept for the record and never shown again. */
    public DraftDiscarded discard(Actor drafter, @Nullable String reason, Instant at) {
        var step = TABLE.require(state, DocumentAct.DISCARD, drafter.roles());
        requireOwnOffice(drafter);
        state = step.to();
        return new DraftDiscarded(id.value(), nextVersion(), Person.of(drafter), reason, at);
    }

    /** The verbs of those who review it. */
    public Reviewing reviewing() {
        return new Reviewing(this);
    }

    /** The verbs of a publication at a moment that is set. */
    public Scheduling scheduling() {
        return new Scheduling(this);
    }

    /** The verb that ends its public life. */
    public Withdrawing withdrawing() {
        return new Withdrawing(this);
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

    /** The fact that its validity is another one now. */
    public ValidityChanged validityChanged(ValidityReading reading) {
        return ValidityChanged.of(this, nextVersion(), reading);
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
        return ActPolicy.openTo(actor, this);
    }

    /** Whether this person may write on it now. */
    public boolean isEditableBy(Actor actor) {
        return state == DocumentState.DRAFT && actor.has(Roles.DRAFTER) && draftedBy.isOrSharesOfficeWith(actor);
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
        if (!draftedBy.isOrSharesOfficeWith(drafter)) {
            throw Refused.forbidden("draft-of-another-office");
        }
    }

    /** What came from elsewhere has no drafter here; any office may take care of it. */
    boolean mayBeRevisedBy(Actor drafter) {
        return provenance().isPresent() || draftedBy.isOrSharesOfficeWith(drafter);
    }

    /** What it will be when it is saved; the version that facts made now carry. */
    long nextVersion() {
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

    /** 随附解读材料: what is reviewed beside it in this round. */
    public List<CompanionMaterial> companions() {
        return reviewFile.companions();
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
