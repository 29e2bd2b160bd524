package cn.zwgk.interpretation.questions;

import static cn.zwgk.interpretation.questions.QuestionTransitions.TABLE;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.messaging.Fact;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** 问答: a question about a document and its answer. Nobody approves what he wrote. */
@Table("question")
@SuppressWarnings("UnusedVariable") // Some fields are only read by lists, in SQL.
public final class Question {

    @Id
    private final UUID id;

    private final UUID documentId;
    private final String draftedById;
    private final String draftedByName;
    private final String draftedByOffice;
    private QuestionState state;
    private @Nullable String clause;
    private String question;
    private String answer;

    /** Everybody who wrote on it: none of them may approve it. */
    private Set<String> contributors;

    private @Nullable String approvedByName;
    private @Nullable Instant publishedAt;
    private @Nullable String withdrawalReason;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Question(
            UUID id,
            UUID documentId,
            String draftedById,
            String draftedByName,
            String draftedByOffice,
            QuestionState state,
            @Nullable String clause,
            String question,
            String answer,
            Set<String> contributors,
            @Nullable String approvedByName,
            @Nullable Instant publishedAt,
            @Nullable String withdrawalReason,
            Instant changedAt,
            @Nullable Long version) {
        this.id = id;
        this.documentId = documentId;
        this.draftedById = draftedById;
        this.draftedByName = draftedByName;
        this.draftedByOffice = draftedByOffice;
        this.state = state;
        this.clause = clause;
        this.question = question;
        this.answer = answer;
        this.contributors = Set.copyOf(contributors);
        this.approvedByName = approvedByName;
        this.publishedAt = publishedAt;
        this.withdrawalReason = withdrawalReason;
        this.changedAt = changedAt;
        this.version = version;
    }

    /** @throws Refused 403 {@code drafting-office-interprets} for another office, 409 {@code document-not-public} */
    static Question draft(QuestionId id, PolicyDocument document, QuestionContent content, Actor drafter, Instant at) {
        requireDraftingOffice(document, drafter);
        requirePublic(document);
        return new Question(
                id.value(),
                document.id().value(),
                drafter.id(),
                drafter.name(),
                drafter.office(),
                QuestionState.DRAFT,
                content.clause(),
                content.question(),
                content.answer(),
                Set.of(drafter.id()),
                null,
                null,
                null,
                at,
                null);
    }

    /** @throws Refused 409 {@code question-not-editable} if it is no draft, 403 {@code drafting-office-interprets} */
    void edit(PolicyDocument document, QuestionContent content, Actor drafter, Instant at) {
        if (state != QuestionState.DRAFT) {
            throw Refused.conflict("question-not-editable");
        }
        requireDraftingOffice(document, drafter);
        clause = content.clause();
        question = content.question();
        answer = content.answer();
        Set<String> writers = new TreeSet<>(contributors);
        writers.add(drafter.id());
        contributors = writers;
        changedAt = at;
    }

    /** @throws Refused 422 {@code question-answer-missing}, 403 {@code drafting-office-interprets} */
    QuestionSubmitted submit(PolicyDocument document, Actor drafter, Instant at) {
        QuestionState next = step(QuestionAction.SUBMIT, drafter);
        requireDraftingOffice(document, drafter);
        if (answer.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("answer", "question-answer-missing")));
        }
        enter(next, at);
        return new QuestionSubmitted();
    }

    /** @throws Refused 422 {@code reason-missing} */
    QuestionReturned sendBack(Actor reviewer, @Nullable String reason, Instant at) {
        QuestionState next = step(QuestionAction.RETURN, reviewer);
        String why = requireReason(reason);
        enter(next, at);
        return new QuestionReturned(why);
    }

    /** @throws Refused 403 {@code question-own} for who wrote on it, 409 {@code document-not-public} */
    QuestionAnswered approve(PolicyDocument document, List<UUID> letters, Actor reviewer, Instant at) {
        QuestionState next = step(QuestionAction.APPROVE, reviewer);
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("question-own");
        }
        requirePublic(document);
        approvedByName = reviewer.name();
        publishedAt = at;
        enter(next, at);
        return told(document, letters, at, version() + 1);
    }

    /** Tells the public's answer once more, because it answers other letters too. */
    QuestionAnswered alsoAnswers(PolicyDocument document, List<UUID> letters, Instant at) {
        Instant since = publishedAt;
        if (state != QuestionState.PUBLISHED || since == null) {
            throw new IllegalStateException("Not public: " + id);
        }
        changedAt = at;
        return told(document, letters, since, version() + 1);
    }

    /** @throws Refused 422 {@code reason-missing} */
    QuestionWithdrawn withdraw(Actor officer, @Nullable String reason, Instant at) {
        QuestionState next = step(QuestionAction.WITHDRAW, officer);
        withdrawalReason = requireReason(reason);
        enter(next, at);
        return new QuestionWithdrawn(id, version() + 1, documentId, withdrawalReason);
    }

    /**
     * The fact that last told the public of it, as it would be told now to who keeps a copy: without letters.
     *
     * @throws IllegalStateException if it was never public
     */
    Fact asTold(PolicyDocument document) {
        Instant since = publishedAt;
        if (since == null) {
            throw new IllegalStateException("Never public: " + id);
        }
        return withdrawalReason == null
                ? told(document, List.of(), since, version())
                : new QuestionWithdrawn(id, version(), documentId, withdrawalReason);
    }

    private QuestionAnswered told(PolicyDocument document, List<UUID> letters, Instant since, long asVersion) {
        return new QuestionAnswered(
                id,
                asVersion,
                documentId,
                document.title(),
                clause,
                question,
                answer,
                since,
                "/documents/" + documentId + "#question-" + id,
                letters);
    }

    /** The acts that this person could take now. */
    List<QuestionAction> allowedFor(Actor actor, PolicyDocument document) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(action -> switch (action) {
                    case SUBMIT -> document.isInterpretedBy(actor.office());
                    case APPROVE -> !contributors.contains(actor.id());
                    case RETURN, WITHDRAW -> true;
                })
                .toList();
    }

    private static void requireDraftingOffice(PolicyDocument document, Actor drafter) {
        if (!document.isInterpretedBy(drafter.office())) {
            throw Refused.forbidden("drafting-office-interprets");
        }
    }

    private static void requirePublic(PolicyDocument document) {
        if (!document.isPublic()) {
            throw Refused.conflict("question-document-not-public");
        }
    }

    private static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }

    private QuestionState step(QuestionAction action, Actor actor) {
        return TABLE.require(state, action, actor.roles()).to();
    }

    private void enter(QuestionState next, Instant at) {
        state = next;
        changedAt = at;
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    DocumentId documentId() {
        return new DocumentId(documentId);
    }

    QuestionState state() {
        return state;
    }

    /** Grows with every change; 0 when new. */
    long version() {
        return version == null ? 0 : version;
    }
}
