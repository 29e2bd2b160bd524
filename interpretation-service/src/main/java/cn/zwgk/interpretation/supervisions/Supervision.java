package cn.zwgk.interpretation.supervisions;

import static cn.zwgk.interpretation.supervisions.SupervisionTransitions.TABLE;

import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.interpretation.duties.InterpretationDuty;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** 督办 of one overdue duty. Every verb checks the table, the person and the rules; only then it changes anything. */
@Table("interpretation_supervision")
public final class Supervision {

    @Id
    private final UUID id;

    private final UUID dutyId;
    private final String office;
    private final String text;
    private final LocalDate replyUntil;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "issued_by_")
    private final Person issuedBy;

    private final Instant issuedAt;
    private SupervisionState state;
    private @Nullable String reason;
    private @Nullable LocalDate expectedOn;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "answered_by_")
    private @Nullable Person answeredBy;

    private @Nullable Instant answeredAt;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Supervision(
            UUID id,
            UUID dutyId,
            String office,
            String text,
            LocalDate replyUntil,
            Person issuedBy,
            Instant issuedAt,
            SupervisionState state,
            @Nullable String reason,
            @Nullable LocalDate expectedOn,
            @Nullable Person answeredBy,
            @Nullable Instant answeredAt,
            Instant changedAt,
            @Nullable Long version) {
        this.id = id;
        this.dutyId = dutyId;
        this.office = office;
        this.text = text;
        this.replyUntil = replyUntil;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
        this.state = state;
        this.reason = reason;
        this.expectedOn = expectedOn;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
        this.changedAt = changedAt;
        this.version = version;
    }

    /** Issues it for an overdue duty, once {@link SupervisionPolicy} has nothing against what is demanded. */
    static Supervision issue(SupervisionId id, InterpretationDuty duty, Demanded demanded, Actor officer, Instant at) {
        return new Supervision(
                id.value(),
                duty.id().value(),
                duty.office(),
                Objects.requireNonNull(demanded.text()).strip(),
                Objects.requireNonNull(demanded.replyUntil()),
                new Person(officer.id(), officer.name(), officer.office()),
                at,
                SupervisionState.ISSUED,
                null,
                null,
                null,
                null,
                at,
                null);
    }

    /**
     * The office says why it is late and until when it will be done.
     *
     * @param grounds everything that is wrong with the answer
     * @throws Refused 403 {@code supervision-other-office}, 422 with the grounds
     */
    void answer(Promised promised, List<Refusal> grounds, Actor officer, Instant at) {
        SupervisionState next = step(SupervisionAction.ANSWER, officer);
        if (!isOf(officer)) {
            throw Refused.forbidden("supervision-other-office");
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        reason = Objects.requireNonNull(promised.reason()).strip();
        expectedOn = promised.expectedOn();
        answeredBy = new Person(officer.id(), officer.name(), officer.office());
        answeredAt = at;
        enter(next, at);
    }

    /** The openness office has read the answer. */
    void note(Actor officer, Instant at) {
        enter(step(SupervisionAction.NOTE, officer), at);
    }

    /** It was issued by mistake. @throws Refused 422 {@code reason-missing} */
    String withdraw(@Nullable String why, Actor officer, Instant at) {
        SupervisionState next = step(SupervisionAction.WITHDRAW, officer);
        if (why == null || why.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        enter(next, at);
        return why.strip();
    }

    /** The duty is not overdue any more. */
    void settle(Actor system, Instant at) {
        enter(step(SupervisionAction.SETTLE, system), at);
    }

    /** Whether it still waits for the duty to be settled. */
    boolean isStanding() {
        return TABLE.allowed(state, Set.of(Roles.SYSTEM)).contains(SupervisionAction.SETTLE);
    }

    /** The acts that this person could take now. */
    public List<SupervisionAction> allowedFor(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(action -> action != SupervisionAction.ANSWER || isOf(actor))
                .toList();
    }

    private boolean isOf(Actor officer) {
        return office.isEmpty() || office.equals(officer.office());
    }

    private SupervisionState step(SupervisionAction action, Actor actor) {
        return TABLE.require(state, action, actor.roles()).to();
    }

    private void enter(SupervisionState next, Instant at) {
        state = next;
        changedAt = at;
    }

    public SupervisionId id() {
        return new SupervisionId(id);
    }

    public DutyId dutyId() {
        return new DutyId(dutyId);
    }

    public String office() {
        return office;
    }

    public SupervisionState state() {
        return state;
    }

    public String text() {
        return text;
    }

    /** The answer is awaited until the end of this working day. */
    public LocalDate replyUntil() {
        return replyUntil;
    }

    public Person issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Why the office is late; absent until it answers, like what follows. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable LocalDate expectedOn() {
        return expectedOn;
    }

    public @Nullable Person answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Grows with every change; 0 when new. */
    public long version() {
        return version == null ? 0 : version;
    }
}
