package cn.zwgk.application.casefile;

import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.application.clock.StatutoryClock;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 依申请公开件: one application and what became of it. Every verb checks the transition table and its own rules, changes
 * the case, writes its history and gives back the fact that it made.
 */
public final class ApplicationCase {

    /** The time to reply, in working days (Article 33). */
    public static final int REPLY_WORKING_DAYS = 20;

    private final CaseId id;
    private final long version;
    private final String registrationNumber;
    private final String secretHash;
    private final ReceiptChannel channel;
    private final Applicant applicant;
    private final RequestedInformation request;
    private final Instant submittedAt;
    private final @Nullable LocalDate anonymisedOn;

    private CaseState state;
    private ClockLedger ledger;
    private @Nullable Deadline deadline;
    private @Nullable String office;
    private @Nullable DecisionDraft draft;
    private @Nullable Decision decision;
    private @Nullable LocalDate closedOn;
    private @Nullable Instant overdueSince;
    private CaseRecords records;

    private final List<HistoryEntry> newHistory = new ArrayList<>();

    /**
     * A case as it rests in the database.
     *
     * @param anonymisedOn the day on which everything that tells about people was taken out of it
     */
    public record Stored(
            CaseId id,
            long version,
            String registrationNumber,
            String secretHash,
            ReceiptChannel channel,
            Applicant applicant,
            RequestedInformation request,
            Instant submittedAt,
            CaseState state,
            ClockLedger ledger,
            @Nullable Deadline deadline,
            @Nullable String office,
            @Nullable DecisionDraft draft,
            @Nullable Decision decision,
            @Nullable LocalDate closedOn,
            @Nullable Instant overdueSince,
            CaseRecords records,
            @Nullable LocalDate anonymisedOn) {

        /** What follows from the ledger. */
        public StatutoryClock clock() {
            return ledger.clock();
        }

        /** @throws Refused 410 {@code case-anonymised}: nothing is left of it but its line in the register */
        public void requireNotAnonymised() {
            LocalDate on = anonymisedOn;
            if (on != null) {
                throw Refused.gone("case-anonymised", Map.of("anonymisedOn", on), on.toString());
            }
        }
    }

    /** Takes a case up again where it was left. */
    public ApplicationCase(Stored stored) {
        this.id = stored.id();
        this.version = stored.version();
        this.registrationNumber = stored.registrationNumber();
        this.secretHash = stored.secretHash();
        this.channel = stored.channel();
        this.applicant = stored.applicant();
        this.request = stored.request();
        this.submittedAt = stored.submittedAt();
        this.state = stored.state();
        this.ledger = stored.ledger();
        this.deadline = stored.deadline();
        this.office = stored.office();
        this.draft = stored.draft();
        this.decision = stored.decision();
        this.closedOn = stored.closedOn();
        this.overdueSince = stored.overdueSince();
        this.records = stored.records();
        this.anonymisedOn = stored.anonymisedOn();
    }

    /** A new application (Article 29). It counts as received only when both sides have confirmed (Article 31). */
    static ApplicationCase submitted(
            String registrationNumber,
            String secretHash,
            Applicant applicant,
            RequestedInformation request,
            Instant now) {
        ApplicationCase submitted =
                fresh(registrationNumber, secretHash, ReceiptChannel.ONLINE, applicant, request, now);
        submitted.newHistory.add(new HistoryEntry(now, "applicant", "申请人", "SUBMIT", CaseState.SUBMITTED, null));
        return submitted;
    }

    /** An application that came on paper, by wire or by word of mouth, entered by an officer (Articles 29 and 31). */
    static ApplicationCase entered(
            String registrationNumber,
            String secretHash,
            ReceiptChannel channel,
            Applicant applicant,
            RequestedInformation request,
            Actor by,
            Instant now) {
        ApplicationCase entered = fresh(registrationNumber, secretHash, channel, applicant, request, now);
        entered.newHistory.add(new HistoryEntry(now, by.id(), by.name(), "ENTER", CaseState.SUBMITTED, null));
        return entered;
    }

    private static ApplicationCase fresh(
            String registrationNumber,
            String secretHash,
            ReceiptChannel channel,
            Applicant applicant,
            RequestedInformation request,
            Instant now) {
        return new ApplicationCase(new Stored(
                CaseId.next(),
                0,
                registrationNumber,
                secretHash,
                channel,
                applicant,
                request,
                now,
                CaseState.SUBMITTED,
                ClockLedger.empty(),
                null,
                null,
                null,
                null,
                null,
                null,
                CaseRecords.none(),
                null));
    }

    /** Both sides have confirmed: today is the day of receipt (Article 31), and 20 working days run (Article 33). */
    ApplicationReceived confirmReceipt(Actor by, Instant now, WorkingCalendar calendar) {
        return confirmReceipt(LocalDate.ofInstant(now, ChinaTime.ZONE), by, now, calendar);
    }

    /** The same for a day that lies in the past, because it was entered later; when it was entered stays visible. */
    ApplicationReceived confirmReceipt(LocalDate on, Actor by, Instant now, WorkingCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        step(CaseAct.CONFIRM_RECEIPT, by.roles(), by.id(), by.name(), now, on.equals(today) ? null : on.toString());
        ledger = ledger.with(
                new ClockEntry.Started(on, REPLY_WORKING_DAYS, Article.A33, by.name()),
                CaseAct.CONFIRM_RECEIPT.name(),
                now);
        Deadline due = clock().deadline(calendar).orElseThrow();
        deadline = due;
        return new ApplicationReceived(id.value(), registrationNumber, channel, on, due.endsAt());
    }

    /** 一事一申请: other cases take this one's place, one for each content. */
    ApplicationSplit split(List<String> numbers, Actor by, Instant now) {
        step(CaseAct.SPLIT, by.roles(), by.id(), by.name(), now, String.join("、", numbers));
        closedOn = LocalDate.ofInstant(now, ChinaTime.ZONE);
        return new ApplicationSplit(numbers);
    }

    /** Takes its parts back into one case, as it was before it was split. */
    SplitUndone reunite(String reason, Actor by, Instant now) {
        step(CaseAct.REUNITE, by.roles(), by.id(), by.name(), now, reason);
        closedOn = null;
        return new SplitUndone(registrationNumber);
    }

    /** A part gives way to the case that it was split off from. */
    SplitUndone dissolve(String reason, Actor by, Instant now) {
        step(CaseAct.DISSOLVE, by.roles(), by.id(), by.name(), now, reason);
        closedOn = LocalDate.ofInstant(now, ChinaTime.ZONE);
        return new SplitUndone(registrationNumber);
    }

    /** Gives the case to an office, or from one to another; the clock does not care. */
    CaseAssigned assign(String toOffice, @Nullable String reason, Actor by, Instant now) {
        step(CaseAct.ASSIGN, by.roles(), by.id(), by.name(), now, reason == null ? toOffice : toOffice + "：" + reason);
        office = toOffice;
        return new CaseAssigned(toOffice);
    }

    /** Proposes a reply; another person has to decide on it. */
    DecisionDrafted draftDecision(DecisionDraft proposed, Actor by, Instant now) {
        step(CaseAct.DRAFT_DECISION, by.roles(), by.id(), by.name(), now, null);
        DecisionRules.require(proposed);
        ReplyGrounds.require(stored(), proposed.result(), LocalDate.ofInstant(now, ChinaTime.ZONE));
        draft = proposed;
        if (office == null) {
            office = by.office();
        }
        return new DecisionDrafted(proposed.result());
    }

    /** Sends the proposed reply back; the draft is kept. */
    DecisionReturned returnDecision(String reason, Actor by, Instant now) {
        step(CaseAct.RETURN_DECISION, by.roles(), by.id(), by.name(), now, reason);
        return new DecisionReturned(reason);
    }

    /** @throws Refused 403 {@code four-eyes} if the same person drafted the reply */
    ApplicationDecided decide(String noticeNumber, Actor by, Instant now) {
        step(CaseAct.DECIDE, by.roles(), by.id(), by.name(), now, null);
        DecisionDraft proposed = draft;
        if (proposed == null) {
            throw new IllegalStateException("A case in review without a draft: " + id);
        }
        if (proposed.draftedById().equals(by.id())) {
            throw Refused.forbidden("four-eyes");
        }
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        decision = new Decision(proposed, by.id(), by.name(), today, noticeNumber);
        closedOn = today;
        return new ApplicationDecided(id.value(), registrationNumber, proposed.result(), today);
    }

    /**
     * Something is asked, answered, charged or noted.
     *
     * @return the papers that go out with it
     * @throws StepRefused if the table has no such line
     * @throws Refused 409 with what stands against the act and what is allowed instead, or 422 with what is wrong in the form
     */
    List<NoticeRequest> take(CaseAct act, StepForm form, StepContext context) {
        Actor by = context.by();
        CaseTransitions.TABLE.require(state, act, by.roles());
        List<String> against = StepRules.groundsAgainst(act, stored());
        if (!against.isEmpty()) {
            throw Refused.conflict(against.stream().map(Refusal::of).toList()).telling("allowed", allowed(by));
        }
        ActForms.require(act, form);
        Effect effect = StepEffects.of(act, new Situation(stored(), form, context));
        step(act, by.roles(), by.id(), by.name(), context.now(), effect.remark());
        records = effect.records();
        follow(effect.ledger(), context);
        return effect.notices();
    }

    /** What is to be told on the spot; the reply needs it before it gets its number. */
    void prepareReplyOnTheSpot(DecisionDraft told, Actor by, Instant now) {
        CaseTransitions.TABLE.require(state, CaseAct.REPLY_ON_THE_SPOT, by.roles());
        DecisionRules.require(told);
        ReplyGrounds.require(stored(), told.result(), LocalDate.ofInstant(now, ChinaTime.ZONE));
        draft = told;
    }

    /**
     * Tells on the spot where to find what is public already (Articles 33 and 36(1)); nothing is weighed, so one person may.
     *
     * @throws IllegalStateException if nothing was prepared
     */
    ApplicationDecided replyOnTheSpot(String noticeNumber, Actor by, Instant now) {
        DecisionDraft told = draft;
        if (told == null) {
            throw new IllegalStateException("A reply on the spot without words: " + id);
        }
        step(CaseAct.REPLY_ON_THE_SPOT, by.roles(), by.id(), by.name(), now, null);
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        decision = new Decision(told, by.id(), by.name(), today, noticeNumber);
        closedOn = today;
        return new ApplicationDecided(id.value(), registrationNumber, told.result(), today);
    }

    private void follow(ClockLedger changed, StepContext context) {
        if (changed.equals(ledger)) {
            return;
        }
        ledger = changed;
        deadline = clock().deadline(context.calendar()).orElse(null);
        if (deadline != null && context.now().isBefore(deadline.endsAt())) {
            overdueSince = null;
        }
    }

    /** The applicant takes the application back. */
    ApplicationWithdrawn withdraw(@Nullable String reason, Instant now) {
        step(CaseAct.WITHDRAW, Set.of(CaseRoles.APPLICANT), "applicant", "申请人", now, reason);
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        closedOn = today;
        return new ApplicationWithdrawn(id.value(), registrationNumber, today);
    }

    /** Called when the time may be over: the fact, if it is and has not been noted; nothing otherwise. */
    Optional<ApplicationOverdue> noteTime(Instant now) {
        Deadline due = deadline;
        if (!state.isOpen() || due == null || overdueSince != null || now.isBefore(due.endsAt())) {
            return Optional.empty();
        }
        overdueSince = due.endsAt();
        newHistory.add(system(now, "BECOME_OVERDUE", due.lastDay().toString()));
        return Optional.of(new ApplicationOverdue(id.value(), registrationNumber, office, due.endsAt()));
    }

    /**
     * Called when a reminder may be due.
     *
     * @param from on how many remaining working days reminders begin
     * @param last on how many the head of the office is told too
     */
    Optional<ApplicationDueSoon> remind(Instant now, WorkingCalendar calendar, int from, int last) {
        Deadline due = deadline;
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        if (!state.isOpen() || due == null || today.isAfter(due.lastDay())) {
            return Optional.empty();
        }
        int remaining = calendar.workingDaysBetween(today, due.lastDay());
        if (remaining > from) {
            return Optional.empty();
        }
        boolean escalated = remaining <= last;
        newHistory.add(
                system(now, escalated ? "ESCALATE" : "REMIND", due.lastDay().toString()));
        return Optional.of(
                new ApplicationDueSoon(id.value(), registrationNumber, office, due.endsAt(), remaining, escalated));
    }

    /**
     * Computes the times of letters that wait for an answer, and the deadline, again after the schedule of a year was entered.
     *
     * @return whether any of them moved, or became certain
     */
    boolean recompute(int scheduledYear, StepContext context) {
        if (!state.isOpen()) {
            return false;
        }
        CalendarMove move = CalendarMove.of(stored(), scheduledYear, context);
        records = move.records();
        ledger = move.ledger();
        move.moved().forEach(one -> newHistory.add(moved(one.act(), scheduledYear, one.from(), one.to(), context)));
        return recomputeDeadline(scheduledYear, context) || !move.moved().isEmpty();
    }

    private boolean recomputeDeadline(int scheduledYear, StepContext context) {
        Deadline before = deadline;
        Deadline after = clock().deadline(context.calendar()).orElse(null);
        if (Objects.equals(before, after)) {
            return false;
        }
        deadline = after;
        if (after != null && context.now().isBefore(after.endsAt())) {
            overdueSince = null;
        }
        if (before != null && after != null) {
            newHistory.add(moved("MOVE_DEADLINE", scheduledYear, before.lastDay(), after.lastDay(), context));
        }
        return true;
    }

    private HistoryEntry moved(String act, int scheduledYear, LocalDate from, LocalDate to, StepContext context) {
        return system(context.now(), act, scheduledYear + "：" + from + " → " + to);
    }

    /** What somebody with these roles may do now. Whoever drafted the reply is not offered its decision. */
    public List<CaseAct> allowed(Actor actor) {
        if (anonymisedOn != null) {
            return List.of();
        }
        DecisionDraft proposed = draft;
        return CaseTransitions.TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != CaseAct.DECIDE
                        || proposed == null
                        || !proposed.draftedById().equals(actor.id()))
                .filter(act -> StepRules.groundsAgainst(act, stored()).isEmpty())
                .toList();
    }

    /** What rests in the database. */
    public Stored stored() {
        return new Stored(
                id,
                version,
                registrationNumber,
                secretHash,
                channel,
                applicant,
                request,
                submittedAt,
                state,
                ledger,
                deadline,
                office,
                draft,
                decision,
                closedOn,
                overdueSince,
                records,
                anonymisedOn);
    }

    /** What has been added to the history since the case was taken up. */
    public List<HistoryEntry> newHistory() {
        return List.copyOf(newHistory);
    }

    public CaseId id() {
        return id;
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public CaseState state() {
        return state;
    }

    public StatutoryClock clock() {
        return ledger.clock();
    }

    /** Empty until the application counts as received. */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** @throws Refused 410 {@code case-anonymised} */
    public void requireNotAnonymised() {
        stored().requireNotAnonymised();
    }

    /** @throws StepRefused if the table has no such line */
    private void step(
            CaseAct act, Set<String> roles, String byId, String byName, Instant now, @Nullable String reason) {
        requireNotAnonymised();
        CaseState next = CaseTransitions.TABLE.require(state, act, roles).to();
        newHistory.add(new HistoryEntry(now, byId, byName, act.name(), next, reason));
        state = next;
    }

    private HistoryEntry system(Instant now, String act, String detail) {
        return new HistoryEntry(now, "system", "系统", act, state, detail);
    }
}
