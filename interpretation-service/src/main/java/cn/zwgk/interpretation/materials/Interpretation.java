package cn.zwgk.interpretation.materials;

import static cn.zwgk.interpretation.materials.MaterialTransitions.TABLE;

import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.DocumentReview;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.messaging.Fact;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 解读, from the first draft of the material to what the public reads. Every verb checks whether the step is in the table,
 * whether this person may take it and whether the rules are met; only then it changes anything and returns its fact.
 */
@Table("interpretation")
public final class Interpretation {

    @Id
    private final UUID id;

    private final UUID documentId;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "drafted_by_")
    private final Person draftedBy;

    private final Instant draftedAt;
    private String title;
    private Form form;
    private @Nullable String summary;
    private String body;

    @MappedCollection(idColumn = "interpretation", keyColumn = "position")
    private List<KeyPoint> keyPoints;

    @MappedCollection(idColumn = "interpretation", keyColumn = "element")
    private Map<String, ChecklistAnswer> checklist;

    /** Everybody who wrote on it: none of them reviews it. */
    private Set<String> contributors;

    private @Nullable Instant publishedAt;
    private @Nullable String withdrawalReason;

    // What the verbs of MaterialReviewing change too.
    MaterialState state;

    /** Counts how often it was handed in. */
    int round;

    @MappedCollection(idColumn = "interpretation", keyColumn = "position")
    List<MaterialReview> reviews;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Interpretation(
            UUID id,
            UUID documentId,
            Person draftedBy,
            Instant draftedAt,
            MaterialState state,
            String title,
            Form form,
            @Nullable String summary,
            String body,
            List<KeyPoint> keyPoints,
            Map<String, ChecklistAnswer> checklist,
            Set<String> contributors,
            int round,
            List<MaterialReview> reviews,
            @Nullable Instant publishedAt,
            @Nullable String withdrawalReason,
            Instant changedAt,
            @Nullable Long version) {
        this.id = id;
        this.documentId = documentId;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.state = state;
        this.title = title;
        this.form = form;
        this.summary = summary;
        this.body = body;
        this.keyPoints = List.copyOf(keyPoints);
        this.checklist = Map.copyOf(checklist);
        this.contributors = Set.copyOf(contributors);
        this.round = round;
        this.reviews = List.copyOf(reviews);
        this.publishedAt = publishedAt;
        this.withdrawalReason = withdrawalReason;
        this.changedAt = changedAt;
        this.version = version;
    }

    /**
     * Begins material for a document.
     *
     * @throws Refused 403 {@code drafting-office-interprets} for another office, 409 {@code document-withdrawn} or
     *     {@code document-discarded}
     */
    public static Interpretation draft(
            InterpretationId id, PolicyDocument document, MaterialContent content, Actor drafter, Instant at) {
        requireDraftingOffice(document, drafter);
        document.requireStanding();
        return new Interpretation(
                id.value(),
                document.id().value(),
                Person.of(drafter),
                at,
                MaterialState.DRAFT,
                content.title(),
                content.form(),
                content.summary(),
                content.body(),
                content.keyPoints(),
                content.checklist(),
                Set.of(drafter.id()),
                0,
                List.of(),
                null,
                null,
                at,
                null);
    }

    /**
     * Writes on the draft.
     *
     * @throws Refused 409 {@code material-not-editable} if it is no draft, 403 {@code drafting-office-interprets}
     */
    public void edit(PolicyDocument document, MaterialContent content, Actor drafter, Instant at) {
        touch(document, drafter, at);
        title = content.title();
        form = content.form();
        summary = content.summary();
        body = content.body();
        keyPoints = content.keyPoints();
        checklist = content.checklist();
    }

    /** Notes that the draft or what belongs to it changes; refuses as {@link #edit} does. */
    public void touch(PolicyDocument document, Actor drafter, Instant at) {
        if (state != MaterialState.DRAFT) {
            throw Refused.conflict("material-not-editable");
        }
        requireDraftingOffice(document, drafter);
        Set<String> writers = new TreeSet<>(contributors);
        writers.add(drafter.id());
        contributors = writers;
        changedAt = at;
    }

    /**
     * Hands it in.
     *
     * @param grounds everything that is missing
     * @throws Refused 422 with the grounds, 403 {@code drafting-office-interprets}
     */
    public MaterialSubmitted submit(PolicyDocument document, Actor drafter, List<Refusal> grounds, Instant at) {
        MaterialState next = step(MaterialAction.SUBMIT, drafter);
        requireDraftingOffice(document, drafter);
        requireNone(grounds);
        round++;
        enter(next, at);
        return new MaterialSubmitted(id, documentId, title, round);
    }

    /** The verbs of those who review it, beside the document that it explains. */
    public MaterialReviewing reviewing(PolicyDocument document, DocumentReview review) {
        return new MaterialReviewing(this, document, review);
    }

    /**
     * Shows it to the public.
     *
     * @throws Refused 409 {@code document-not-public}: an interpretation never comes before its document
     */
    public InterpretationPublished publish(PolicyDocument document, Actor publisher, Instant at) {
        MaterialState next = step(MaterialAction.PUBLISH, publisher);
        if (!document.isPublic()) {
            throw Refused.conflict("document-not-public");
        }
        publishedAt = at;
        enter(next, at);
        return InterpretationPublished.of(this, document, at, nextVersion());
    }

    /** @throws Refused 422 {@code reason-missing} */
    public InterpretationWithdrawn withdraw(Actor officer, @Nullable String reason, Instant at) {
        MaterialState next = step(MaterialAction.WITHDRAW, officer);
        withdrawalReason = requireReason(reason);
        enter(next, at);
        return new InterpretationWithdrawn(id, nextVersion(), documentId, withdrawalReason);
    }

    /** Whether it still has a way before it: neither published nor at an end. */
    boolean isUnderWay() {
        return TABLE.allowed(state, Set.of(Roles.SYSTEM)).contains(MaterialAction.END);
    }

    /** Its document's draft was discarded: it stays as it is, to be read. */
    void end(Actor system, Instant at) {
        enter(step(MaterialAction.END, system), at);
    }

    /**
     * The fact that last told the public of it, as it would be told now.
     *
     * @throws IllegalStateException if it was never public
     */
    public Fact asTold(PolicyDocument document) {
        if (publishedAt == null) {
            throw new IllegalStateException("Never public: " + id);
        }
        return withdrawalReason == null
                ? InterpretationPublished.of(this, document, publishedAt, version())
                : new InterpretationWithdrawn(id, version(), documentId, withdrawalReason);
    }

    /** The acts that this person could take now. */
    public List<MaterialAction> allowedFor(Actor actor, PolicyDocument document, DocumentReview review) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(action -> switch (action) {
                    case SUBMIT -> document.isInterpretedBy(actor.office());
                    case PASS -> reviewing(document, review).isOpenTo(actor);
                    case PUBLISH -> document.isPublic();
                    case RETURN, WITHDRAW -> true;
                    case END -> false;
                })
                .toList();
    }

    /** The elements that it misses; empty if it has all. */
    public List<Refusal> groundsAgainst(Checklist required) {
        return required.missing(checklist);
    }

    void requireComplete(Checklist required) {
        requireNone(groundsAgainst(required));
    }

    private static void requireNone(List<Refusal> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static void requireDraftingOffice(PolicyDocument document, Actor drafter) {
        if (!document.isInterpretedBy(drafter.office())) {
            throw Refused.forbidden("drafting-office-interprets");
        }
    }

    static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }

    MaterialState step(MaterialAction action, Actor actor) {
        return TABLE.require(state, action, actor.roles()).to();
    }

    void enter(MaterialState next, Instant at) {
        state = next;
        changedAt = at;
    }

    private long nextVersion() {
        return version() + 1;
    }

    public InterpretationId id() {
        return new InterpretationId(id);
    }

    public DocumentId documentId() {
        return new DocumentId(documentId);
    }

    public MaterialState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public Form form() {
        return form;
    }

    public @Nullable String summary() {
        return summary;
    }

    /** Sanitised HTML. */
    public String body() {
        return body;
    }

    public List<KeyPoint> keyPoints() {
        return keyPoints;
    }

    public Map<String, ChecklistAnswer> checklist() {
        return checklist;
    }

    public Person draftedBy() {
        return draftedBy;
    }

    /** Whether this person wrote on it. */
    boolean wasWrittenBy(String person) {
        return contributors.contains(person);
    }

    /** Which handing in it is; 0 before the first. */
    public int round() {
        return round;
    }

    /** All reviews of all rounds, oldest first. */
    public List<MaterialReview> reviews() {
        return reviews;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** In words for the public; only of what was withdrawn. */
    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Grows with every change; 0 when new. */
    public long version() {
        return version == null ? 0 : version;
    }
}
