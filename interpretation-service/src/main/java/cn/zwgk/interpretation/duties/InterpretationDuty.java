package cn.zwgk.interpretation.duties;

import static cn.zwgk.interpretation.duties.DutyTransitions.TABLE;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.messaging.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 解读任务: an interpretation is owed for one document until the end of a day. The deadline here is the truth; timers only
 * ask the duty to look at it. Every verb returns the facts that it made.
 */
@Table("interpretation_duty")
@SuppressWarnings("UnusedVariable") // The version is Spring Data's alone.
public final class InterpretationDuty {

    private static final Set<String> NOBODY_BUT_THE_SYSTEM = Set.of(Roles.SYSTEM);

    @Id
    private final UUID id;

    private final UUID documentId;
    private final String office;
    private final Instant openedAt;
    private DutyState state;
    private LocalDate lastDay;
    private boolean provisional;
    private Instant dueAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant metAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    InterpretationDuty(
            UUID id,
            UUID documentId,
            String office,
            Instant openedAt,
            DutyState state,
            LocalDate lastDay,
            boolean provisional,
            Instant dueAt,
            @Nullable Instant remindedAt,
            @Nullable Instant metAt,
            @Nullable Long version) {
        this.id = id;
        this.documentId = documentId;
        this.office = office;
        this.openedAt = openedAt;
        this.state = state;
        this.lastDay = lastDay;
        this.provisional = provisional;
        this.dueAt = dueAt;
        this.remindedAt = remindedAt;
        this.metAt = metAt;
        this.version = version;
    }

    /**
     * Opens a duty.
     *
     * @param office who drafted the document and therefore owes the interpretation
     * @param openedAt when the document was published
     */
    static InterpretationDuty open(DutyId id, DocumentId document, String office, Instant openedAt, Deadline deadline) {
        return new InterpretationDuty(
                id.value(),
                document.value(),
                office,
                openedAt,
                DutyState.OPEN,
                deadline.lastDay(),
                deadline.provisional(),
                deadline.endsAt(),
                null,
                null,
                null);
    }

    DutyOpened opened() {
        return new DutyOpened(id, documentId, office, openedAt, dueAt);
    }

    /** An interpretation was published. Late is late, whether or not a timer has said so before. */
    List<Fact> meet(Instant at) {
        List<Fact> facts = new ArrayList<>();
        if (state == DutyState.OPEN && isOver(at)) {
            facts.add(miss());
        }
        step(DutyAction.MEET);
        metAt = at;
        facts.add(new DutyMet(id, documentId, at, state == DutyState.MET_LATE));
        return facts;
    }

    /** The last day is over. */
    DutyOverdue miss() {
        step(DutyAction.MISS);
        return new DutyOverdue(id, documentId, office, dueAt);
    }

    /** Notes that the office is reminded. */
    DutyDueSoon remind(Instant now) {
        remindedAt = now;
        return new DutyDueSoon(id, documentId, office, dueAt);
    }

    /** The calendar changed: the duty is due at another moment, and one that was overdue may not be so any more. */
    DutyRescheduled move(Deadline deadline, Instant now) {
        boolean over = !now.isBefore(deadline.endsAt());
        step(state == DutyState.OVERDUE && !over ? DutyAction.REOPEN : DutyAction.MOVE_DEADLINE);
        lastDay = deadline.lastDay();
        provisional = deadline.provisional();
        dueAt = deadline.endsAt();
        return new DutyRescheduled(id, documentId, office, dueAt);
    }

    /** The document was withdrawn. */
    DutyEnded end(Instant at) {
        step(DutyAction.END);
        return new DutyEnded(id, documentId, at);
    }

    private void step(DutyAction action) {
        state = TABLE.require(state, action, NOBODY_BUT_THE_SYSTEM).to();
    }

    boolean isOver(Instant at) {
        return !at.isBefore(dueAt);
    }

    /** The deadline as it was last computed. */
    Deadline deadline() {
        return new Deadline(lastDay, provisional);
    }

    /** When the office was last reminded; before the first time, when the duty was opened. */
    Instant lastToldAt() {
        return remindedAt == null ? openedAt : remindedAt;
    }

    public DutyId id() {
        return new DutyId(id);
    }

    public DocumentId documentId() {
        return new DocumentId(documentId);
    }

    public String office() {
        return office;
    }

    public DutyState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The first instant that is late. */
    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant metAt() {
        return metAt;
    }
}
