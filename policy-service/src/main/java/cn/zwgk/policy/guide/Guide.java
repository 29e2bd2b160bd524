package cn.zwgk.policy.guide;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.guide.GuideFact.GuideConfirmed;
import cn.zwgk.policy.guide.GuideFact.GuideDiscarded;
import cn.zwgk.policy.guide.GuideFact.GuideReturned;
import cn.zwgk.policy.guide.GuideFact.GuideRevisionBegun;
import cn.zwgk.policy.guide.GuideFact.GuideRevisionCancelled;
import cn.zwgk.policy.guide.GuideFact.GuideSubmitted;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 办事指南, from the first draft to its withdrawal. Every verb checks the table, the person and the rules before it changes anything. */
public final class Guide {

    private final UUID id;
    private final Person draftedBy;
    private final Set<String> contributors;
    private long version;
    private GuideState state;
    private GuideContent content;
    private @Nullable String changeNote;
    private @Nullable Edition published;
    private @Nullable LocalDate confirmedOn;
    private @Nullable Withdrawal withdrawal;

    /** What the public reads. */
    public record Edition(int number, GuideContent content, Instant publishedAt) {}

    /** Why it is gone. */
    public record Withdrawal(String reason, Instant at) {}

    /** Everything that is kept of it. */
    record Stored(
            UUID id,
            long version,
            GuideState state,
            GuideContent content,
            Set<String> contributors,
            Person draftedBy,
            @Nullable String changeNote,
            @Nullable Edition published,
            @Nullable LocalDate confirmedOn,
            @Nullable Withdrawal withdrawal) {}

    Guide(Stored stored) {
        id = stored.id();
        version = stored.version();
        state = stored.state();
        content = stored.content();
        contributors = new TreeSet<>(stored.contributors());
        draftedBy = stored.draftedBy();
        changeNote = stored.changeNote();
        published = stored.published();
        confirmedOn = stored.confirmedOn();
        withdrawal = stored.withdrawal();
    }

    static Guide draft(UUID id, GuideContent content, Actor drafter) {
        return new Guide(new Stored(
                id, 0, GuideState.DRAFT, content, Set.of(drafter.id()), Person.of(drafter), null, null, null, null));
    }

    /** @throws Refused {@code guide-not-editable} while it is reviewed or public, {@code guide-of-another-office} */
    void edit(GuideContent edited, @Nullable String note, Actor actor) {
        if (!state.isEditable()) {
            throw Refused.conflict("guide-not-editable");
        }
        requireOwn(actor);
        content = edited;
        changeNote = note;
        contributors.add(actor.id());
    }

    GuideSubmitted submit(Actor actor, List<Refusal> grounds) {
        GuideState next = next(GuideAct.SUBMIT, actor);
        requireOwn(actor);
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
        if (state == GuideState.REVISING && (changeNote == null || changeNote.isBlank())) {
            throw Refused.conflict(List.of(Refusal.onField("changeNote", "guide-change-note-missing")));
        }
        contributors.add(actor.id());
        state = next;
        return new GuideSubmitted(id);
    }

    /** Who wrote it does not publish it. */
    GuidePublished publish(Actor reviewer, Instant at) {
        GuideState next = next(GuideAct.PUBLISH, reviewer);
        requireNotWritten(reviewer);
        state = next;
        published = new Edition(edition() + 1, content, at);
        confirmedOn = LocalDate.ofInstant(at, ChinaTime.ZONE);
        contributors.clear();
        return told(version + 1);
    }

    GuideReturned sendBack(Actor reviewer, @Nullable String reason) {
        GuideState next = next(GuideAct.RETURN, reviewer);
        requireNotWritten(reviewer);
        state = next;
        return new GuideReturned(id, required(reason));
    }

    GuideRevisionBegun revise(Actor actor) {
        GuideState next = next(GuideAct.REVISE, actor);
        requireOwn(actor);
        state = next;
        changeNote = null;
        contributors.add(actor.id());
        return new GuideRevisionBegun(id);
    }

    GuideRevisionCancelled cancelRevision(Actor actor) {
        GuideState next = next(GuideAct.CANCEL_REVISION, actor);
        requireOwn(actor);
        state = next;
        content = requireNonNull(published).content();
        contributors.clear();
        return new GuideRevisionCancelled(id);
    }

    GuideConfirmed confirm(Actor actor, LocalDate today) {
        GuideState next = next(GuideAct.CONFIRM, actor);
        requireOwn(actor);
        state = next;
        confirmedOn = today;
        return new GuideConfirmed(id, today);
    }

    GuideWithdrawn withdraw(Actor actor, @Nullable String reason, Instant at) {
        GuideState next = next(GuideAct.WITHDRAW, actor);
        String why = required(reason);
        state = next;
        withdrawal = new Withdrawal(why, at);
        return withdrawn(version + 1);
    }

    GuideDiscarded discard(Actor actor) {
        GuideState next = next(GuideAct.DISCARD, actor);
        requireOwn(actor);
        state = next;
        return new GuideDiscarded(id);
    }

    /** Its present state in the words of the fact that would tell it; nothing for what was never public. */
    Optional<GuideFact> presentFact() {
        if (published == null) {
            return Optional.empty();
        }
        return Optional.of(state == GuideState.WITHDRAWN ? withdrawn(version) : told(version));
    }

    /** What this person may do now. */
    public List<GuideAct> allowedActs(Actor actor) {
        Set<GuideAct> reviewing = Set.of(GuideAct.PUBLISH, GuideAct.RETURN);
        return GuideTransitions.TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> !reviewing.contains(act) || !contributors.contains(actor.id()))
                .filter(act -> reviewing.contains(act) || act == GuideAct.WITHDRAW || isOwn(actor))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public GuideState state() {
        return state;
    }

    public GuideContent content() {
        return content;
    }

    public Person draftedBy() {
        return draftedBy;
    }

    public @Nullable String changeNote() {
        return changeNote;
    }

    public Optional<Edition> published() {
        return Optional.ofNullable(published);
    }

    /** The number of the last edition; 0 if there is none. */
    public int edition() {
        return published == null ? 0 : published.number();
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    Stored stored() {
        return new Stored(
                id, version, state, content, contributors, draftedBy, changeNote, published, confirmedOn, withdrawal);
    }

    void saved() {
        version++;
    }

    private GuideState next(GuideAct act, Actor actor) {
        return GuideTransitions.TABLE.require(state, act, actor.roles()).to();
    }

    private GuidePublished told(long toldVersion) {
        Edition edition = requireNonNull(published);
        GuideContent c = edition.content();
        return new GuidePublished(
                id,
                toldVersion,
                edition.number(),
                c.title(),
                c.institution(),
                c.office(),
                c.lifeEvent(),
                c.topics(),
                c.summary(),
                c.text(),
                edition.publishedAt(),
                requireNonNull(confirmedOn),
                "/guides/" + id);
    }

    private GuideWithdrawn withdrawn(long toldVersion) {
        Withdrawal gone = requireNonNull(withdrawal);
        return new GuideWithdrawn(
                id, toldVersion, requireNonNull(published).content().title(), gone.reason(), gone.at());
    }

    private boolean isOwn(Actor actor) {
        return actor.office().equals(content.office()) || actor.has("openness-office");
    }

    private void requireOwn(Actor actor) {
        if (!isOwn(actor)) {
            throw Refused.forbidden("guide-of-another-office", content.office());
        }
    }

    private void requireNotWritten(Actor reviewer) {
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("guide-four-eyes");
        }
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }
}
