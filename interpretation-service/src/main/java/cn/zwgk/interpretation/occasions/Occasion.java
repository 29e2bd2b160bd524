package cn.zwgk.interpretation.occasions;

import static cn.zwgk.interpretation.occasions.OccasionTransitions.TABLE;

import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** 解读活动 of one document. Every verb checks the table, the person and the rules; only then it changes anything. */
@Table("interpretation_occasion")
public final class Occasion {

    @Id
    private final UUID id;

    private final UUID documentId;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "planned_by_")
    private final Person plannedBy;

    private OccasionState state;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private OccasionPlan plan;

    private @Nullable Instant announcedAt;
    private @Nullable Integer attendance;
    private @Nullable String record;
    private @Nullable UUID material;

    @MappedCollection(idColumn = "occasion", keyColumn = "position")
    private List<OccasionNotice> notices;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Occasion(
            UUID id,
            UUID documentId,
            Person plannedBy,
            OccasionState state,
            OccasionPlan plan,
            @Nullable Instant announcedAt,
            @Nullable Integer attendance,
            @Nullable String record,
            @Nullable UUID material,
            List<OccasionNotice> notices,
            Instant changedAt,
            @Nullable Long version) {
        this.id = id;
        this.documentId = documentId;
        this.plannedBy = plannedBy;
        this.state = state;
        this.plan = plan;
        this.announcedAt = announcedAt;
        this.attendance = attendance;
        this.record = record;
        this.material = material;
        this.notices = List.copyOf(notices);
        this.changedAt = changedAt;
        this.version = version;
    }

    /**
     * Begins a plan.
     *
     * @throws Refused 403 {@code drafting-office-interprets}, 409 {@code document-withdrawn}, {@code document-discarded}
     */
    static Occasion plan(OccasionId id, PolicyDocument document, OccasionPlan plan, Actor planner, Instant at) {
        requirePlanner(document, planner);
        document.requireStanding();
        Person by = new Person(planner.id(), planner.name(), planner.office());
        return new Occasion(
                id.value(),
                document.id().value(),
                by,
                OccasionState.PLANNED,
                plan,
                null,
                null,
                null,
                null,
                List.of(),
                at,
                null);
    }

    /** @throws Refused 409 {@code occasion-not-editable} once it is announced, 403 {@code drafting-office-interprets} */
    void edit(PolicyDocument document, OccasionPlan newPlan, Actor planner, Instant at) {
        if (state != OccasionState.PLANNED) {
            throw Refused.conflict("occasion-not-editable");
        }
        requirePlanner(document, planner);
        plan = newPlan;
        changedAt = at;
    }

    /** @throws Refused 409 {@code occasion-in-the-past}, {@code document-withdrawn}, {@code document-discarded} */
    OccasionAnnounced announce(PolicyDocument document, Actor officer, Instant at) {
        OccasionState next = step(OccasionAction.ANNOUNCE, officer);
        List<Refusal> grounds = new ArrayList<>();
        if (!plan.startsAt().isAfter(at)) {
            grounds.add(Refusal.of("occasion-in-the-past"));
        }
        document.ending().ifPresent(grounds::add);
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
        announcedAt = at;
        enter(next, at);
        return new OccasionAnnounced(
                id,
                nextVersion(),
                documentId,
                plan.form(),
                plan.title(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                id().page());
    }

    /** @throws Refused 422 {@code reason-missing} */
    OccasionMoved move(OccasionPlan moved, @Nullable String reason, Actor officer, Instant at) {
        OccasionState next = step(OccasionAction.MOVE, officer);
        String why = requireReason(reason);
        tell(OccasionAction.MOVE, why, at);
        plan = moved;
        enter(next, at);
        return new OccasionMoved(id, nextVersion(), documentId, plan.startsAt(), plan.endsAt(), plan.place(), why);
    }

    /** @throws Refused 422 {@code reason-missing}, 403 {@code drafting-office-interprets} for another office's drafter */
    OccasionCancelled cancel(PolicyDocument document, @Nullable String reason, Actor officer, Instant at) {
        OccasionState next = step(OccasionAction.CANCEL, officer);
        requirePlanner(document, officer);
        String why = requireReason(reason);
        if (announcedAt != null) {
            tell(OccasionAction.CANCEL, why, at);
        }
        enter(next, at);
        return new OccasionCancelled(id, nextVersion(), documentId, announcedAt != null, why);
    }

    /**
     * Notes that it took place.
     *
     * @param people how many came
     * @param whatWasSaid 活动实录, in plain text
     * @throws Refused 409 {@code occasion-not-begun}, 422 {@code record-missing}
     */
    OccasionHeld hold(PolicyDocument document, int people, @Nullable String whatWasSaid, Actor officer, Instant at) {
        OccasionState next = step(OccasionAction.HOLD, officer);
        requirePlanner(document, officer);
        if (at.isBefore(plan.startsAt())) {
            throw Refused.conflict("occasion-not-begun");
        }
        if (whatWasSaid == null || whatWasSaid.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("record", "record-missing")));
        }
        attendance = people;
        record = whatWasSaid.strip();
        enter(next, at);
        return new OccasionHeld(id, nextVersion(), documentId, plan.startsAt(), people);
    }

    /**
     * Ties the material to it that came out of it 活动后形成的解读.
     *
     * @throws Refused 422 {@code occasion-other-document}, 403 {@code drafting-office-interprets}
     */
    void bear(PolicyDocument document, Interpretation outcome, Actor drafter, Instant at) {
        requirePlanner(document, drafter);
        if (!outcome.documentId().value().equals(documentId)) {
            throw Refused.invalid("occasion-other-document");
        }
        material = outcome.id().value();
        changedAt = at;
    }

    /** The acts that this person could take now. */
    public List<OccasionAction> allowedFor(Actor actor, PolicyDocument document, Instant now) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(action -> switch (action) {
                    case ANNOUNCE -> plan.startsAt().isAfter(now);
                    case HOLD -> mayPlan(document, actor) && !now.isBefore(plan.startsAt());
                    case CANCEL -> mayPlan(document, actor);
                    case MOVE -> true;
                })
                .toList();
    }

    /** Whether people may sign up at this moment. */
    public boolean takesSignUps(Instant now) {
        return state == OccasionState.ANNOUNCED && plan.signUpUntil() != null && now.isBefore(plan.signUpUntil());
    }

    private static void requirePlanner(PolicyDocument document, Actor planner) {
        if (!mayPlan(document, planner)) {
            throw Refused.forbidden("drafting-office-interprets");
        }
    }

    private static boolean mayPlan(PolicyDocument document, Actor planner) {
        return planner.has(Roles.OPENNESS_OFFICE) || document.isInterpretedBy(planner.office());
    }

    private void tell(OccasionAction act, String reason, Instant at) {
        List<OccasionNotice> more = new ArrayList<>(notices);
        more.add(new OccasionNotice(at, act, reason, plan.startsAt(), plan.place()));
        notices = List.copyOf(more);
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }

    private OccasionState step(OccasionAction action, Actor actor) {
        return TABLE.require(state, action, actor.roles()).to();
    }

    private void enter(OccasionState next, Instant at) {
        state = next;
        changedAt = at;
    }

    private long nextVersion() {
        return version() + 1;
    }

    public OccasionId id() {
        return new OccasionId(id);
    }

    public DocumentId documentId() {
        return new DocumentId(documentId);
    }

    public Person plannedBy() {
        return plannedBy;
    }

    public OccasionState state() {
        return state;
    }

    public OccasionPlan plan() {
        return plan;
    }

    public Form form() {
        return plan.form();
    }

    /** Absent before the public knows of it. */
    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    public @Nullable Integer attendance() {
        return attendance;
    }

    public @Nullable String record() {
        return record;
    }

    /** The interpretation that came out of it. */
    public @Nullable InterpretationId material() {
        return material == null ? null : new InterpretationId(material);
    }

    /** Oldest first. */
    public List<OccasionNotice> notices() {
        return notices;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Grows with every change; 0 when new. */
    public long version() {
        return version == null ? 0 : version;
    }
}
