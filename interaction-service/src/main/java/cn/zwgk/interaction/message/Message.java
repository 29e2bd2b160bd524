package cn.zwgk.interaction.message;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.StepRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 来信: one message and what became of it. Every verb checks the transition table and its own rules, changes the message,
 * writes its history and gives back the fact that it made.
 */
public final class Message {

    private final MessageId id;
    private final long version;
    private final String number;
    private final String secretHash;
    private final Channel channel;
    private final @Nullable String topic;
    private final String title;
    private final String content;
    private final @Nullable PolicyPassage about;
    private final Writer writer;
    private final Instant receivedAt;
    private final int workingDays;

    private Deadline deadline;
    private MessageState state;
    private @Nullable String office;
    private @Nullable AnswerDraft draft;
    private @Nullable GivenAnswer answer;
    private @Nullable Publication publication;
    private @Nullable Rating rating;
    private @Nullable Instant overdueSince;

    private final List<HistoryEntry> newHistory = new ArrayList<>();

    /** A message as it rests in the database. */
    public record Stored(
            MessageId id,
            long version,
            String number,
            String secretHash,
            Channel channel,
            @Nullable String topic,
            String title,
            String content,
            @Nullable PolicyPassage about,
            Writer writer,
            Instant receivedAt,
            int workingDays,
            Deadline deadline,
            MessageState state,
            @Nullable String office,
            @Nullable AnswerDraft draft,
            @Nullable GivenAnswer answer,
            @Nullable Publication publication,
            @Nullable Rating rating,
            @Nullable Instant overdueSince) {

        /** The day from which the time is counted. */
        public LocalDate receivedOn() {
            return LocalDate.ofInstant(receivedAt, ChinaTime.ZONE);
        }
    }

    /** Takes a message up again where it was left. */
    public Message(Stored stored) {
        this.id = stored.id();
        this.version = stored.version();
        this.number = stored.number();
        this.secretHash = stored.secretHash();
        this.channel = stored.channel();
        this.topic = stored.topic();
        this.title = stored.title();
        this.content = stored.content();
        this.about = stored.about();
        this.writer = stored.writer();
        this.receivedAt = stored.receivedAt();
        this.workingDays = stored.workingDays();
        this.deadline = stored.deadline();
        this.state = stored.state();
        this.office = stored.office();
        this.draft = stored.draft();
        this.answer = stored.answer();
        this.publication = stored.publication();
        this.rating = stored.rating();
        this.overdueSince = stored.overdueSince();
    }

    /** A new message; the channel's time limit runs from today. The letter has passed its rules. */
    static Message received(
            String number,
            String secretHash,
            Letter letter,
            @Nullable PolicyPassage about,
            ChannelLimit limit,
            WorkingCalendar calendar,
            Instant now) {
        String topic = letter.topic();
        Message received = new Message(new Stored(
                MessageId.next(),
                0,
                number,
                secretHash,
                limit.channel(),
                topic == null || topic.isBlank() ? null : topic.strip(),
                Objects.requireNonNull(letter.title()).strip(),
                Objects.requireNonNull(letter.content()).strip(),
                about,
                new Writer(
                        Objects.requireNonNull(letter.name()).strip(),
                        Objects.requireNonNull(letter.phone()).strip()),
                now,
                limit.workingDays(),
                calendar.workingDaysAfter(LocalDate.ofInstant(now, ChinaTime.ZONE), limit.workingDays()),
                MessageState.RECEIVED,
                null,
                null,
                null,
                null,
                null,
                null));
        received.newHistory.add(new HistoryEntry(now, "writer", "来信人", "RECEIVE", MessageState.RECEIVED, null));
        return received;
    }

    /** The fact that a new message makes. */
    MessageReceived receipt() {
        return new MessageReceived(id.value(), channel, topic, receivedAt);
    }

    /** Gives the message to an office, or from one to another; the time limit does not start again. */
    MessageAssigned assign(String toOffice, @Nullable String reason, Actor by, Instant now) {
        step(MessageAct.ASSIGN, by, now, reason == null ? toOffice : toOffice + "：" + reason);
        office = toOffice;
        return new MessageAssigned(toOffice);
    }

    /** @throws Refused 403 {@code not-your-office} to a drafter of another office */
    AnswerDrafted draftAnswer(String text, Actor by, Instant now) {
        step(MessageAct.DRAFT_ANSWER, by, now, null);
        if (!by.has(MessageRoles.INTERACTION_OFFICER) && !by.office().equals(office)) {
            throw Refused.forbidden("not-your-office");
        }
        draft = new AnswerDraft(text, by.id(), by.name(), now);
        return new AnswerDrafted(by.id());
    }

    /** Sends the draft back; it is kept. */
    AnswerReturned returnAnswer(String reason, Actor by, Instant now) {
        step(MessageAct.RETURN_ANSWER, by, now, reason);
        return new AnswerReturned(reason);
    }

    /** @throws Refused 403 {@code four-eyes} if the same person drafted the answer */
    AnswerApproved approveAnswer(Actor by, Instant now) {
        step(MessageAct.APPROVE_ANSWER, by, now, null);
        AnswerDraft proposed = Objects.requireNonNull(draft);
        if (proposed.draftedById().equals(by.id())) {
            throw Refused.forbidden("four-eyes");
        }
        boolean late = !now.isBefore(deadline.endsAt());
        answer = new GivenAnswer(
                proposed.text(), Objects.requireNonNull(office), proposed.draftedByName(), by.name(), now, late);
        return new AnswerApproved(late);
    }

    /** Makes question and answer public, as moderated; what is not given stays as it was written. */
    AnswerPublished publish(
            @Nullable String asTitle, @Nullable String asQuestion, @Nullable String asAnswer, Actor by, Instant now) {
        step(MessageAct.PUBLISH, by, now, null);
        Publication moderated = new Publication(
                orElse(asTitle, title),
                orElse(asQuestion, content),
                orElse(asAnswer, Objects.requireNonNull(answer).text()),
                by.name(),
                now);
        ModerationPolicy.require(moderated, writer);
        publication = moderated;
        return published(id, version + 1, channel, moderated);
    }

    /** The fact of a message that is public. */
    public static AnswerPublished published(MessageId id, long version, Channel channel, Publication publication) {
        return new AnswerPublished(
                id.value(),
                version,
                publication.title(),
                publication.question(),
                publication.answer(),
                channel,
                publication.publishedAt(),
                "/messages/" + id);
    }

    /** @throws Refused 409 {@code already-rated} */
    AnswerRated rate(int stars, @Nullable String comment, Instant now) {
        step(MessageAct.RATE, new Actor("writer", "来信人", "", Set.of(MessageRoles.WRITER)), now, null);
        if (rating != null) {
            throw Refused.conflict("already-rated");
        }
        rating = new Rating(stars, comment, now);
        return new AnswerRated(stars);
    }

    /**
     * Called when the time may be over.
     *
     * @return whether it is, and had not been noted
     */
    boolean noteTime(Instant now) {
        if (!state.isOpen() || overdueSince != null || now.isBefore(deadline.endsAt())) {
            return false;
        }
        overdueSince = deadline.endsAt();
        newHistory.add(new HistoryEntry(
                now, "system", "系统", "BECOME_OVERDUE", state, deadline.lastDay().toString()));
        return true;
    }

    /**
     * Computes the deadline again after the schedule of a year was entered.
     *
     * @return whether it moved, or became certain
     */
    boolean recompute(WorkingCalendar calendar, int scheduledYear, Instant now) {
        Deadline before = deadline;
        Deadline after = calendar.workingDaysAfter(LocalDate.ofInstant(receivedAt, ChinaTime.ZONE), workingDays);
        if (!state.isOpen() || after.equals(before)) {
            return false;
        }
        deadline = after;
        if (now.isBefore(after.endsAt())) {
            overdueSince = null;
        }
        newHistory.add(new HistoryEntry(
                now,
                "system",
                "系统",
                "MOVE_DEADLINE",
                state,
                scheduledYear + "：" + before.lastDay() + " → " + after.lastDay()));
        return true;
    }

    /** What somebody may do now; whoever drafted is not offered the approval, nor a drafter another office's message. */
    public List<MessageAct> allowed(Actor actor) {
        AnswerDraft proposed = draft;
        return MessageTransitions.TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != MessageAct.APPROVE_ANSWER
                        || proposed == null
                        || !proposed.draftedById().equals(actor.id()))
                .filter(act -> act != MessageAct.DRAFT_ANSWER
                        || actor.has(MessageRoles.INTERACTION_OFFICER)
                        || actor.office().equals(office))
                .toList();
    }

    /** What rests in the database. */
    public Stored stored() {
        return new Stored(
                id,
                version,
                number,
                secretHash,
                channel,
                topic,
                title,
                content,
                about,
                writer,
                receivedAt,
                workingDays,
                deadline,
                state,
                office,
                draft,
                answer,
                publication,
                rating,
                overdueSince);
    }

    /** What has been added to the history since the message was taken up. */
    public List<HistoryEntry> newHistory() {
        return List.copyOf(newHistory);
    }

    public MessageId id() {
        return id;
    }

    public MessageState state() {
        return state;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** @throws StepRefused if the table has no such line */
    private void step(MessageAct act, Actor by, Instant now, @Nullable String reason) {
        MessageState next =
                MessageTransitions.TABLE.require(state, act, by.roles()).to();
        newHistory.add(new HistoryEntry(now, by.id(), by.name(), act.name(), next, reason));
        state = next;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
