package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.demands.Demands;
import cn.zwgk.interpretation.documents.DocumentWasWithdrawn;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a question with its answer through its life. */
@UseCase
public class TakeQuestionStep {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Questions questions;
    private final PolicyDocuments documents;
    private final Demands demands;
    private final QuestionJournal journal;
    private final Outbox outbox;
    private final InstantSource time;

    TakeQuestionStep(
            Questions questions,
            PolicyDocuments documents,
            Demands demands,
            QuestionJournal journal,
            Outbox outbox,
            InstantSource time) {
        this.questions = questions;
        this.documents = documents;
        this.demands = demands;
        this.journal = journal;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Refused what the aggregate refuses */
    @Transactional
    public void submit(QuestionId id, @Nullable String ifMatch, Actor drafter) {
        Question question = current(id, ifMatch);
        question.submit(documentOf(question), drafter, time.instant());
        journal.keep(question, drafter, "question.submitted", null);
    }

    /** Publishes it, and with the fact tells those who asked. */
    @Transactional
    public void approve(QuestionId id, @Nullable String ifMatch, Actor reviewer) {
        Question question = current(id, ifMatch);
        outbox.append(question.approve(
                documentOf(question), demands.lettersAnsweredBy(id.value()), reviewer, time.instant()));
        journal.keep(question, reviewer, "question.published", null);
    }

    @Transactional
    public void sendBack(QuestionId id, @Nullable String ifMatch, @Nullable String reason, Actor reviewer) {
        Question question = current(id, ifMatch);
        String why = question.sendBack(reviewer, reason, time.instant()).reason();
        journal.keep(question, reviewer, "question.returned", why);
    }

    /** Takes it from the public; what it answered is unanswered again. */
    @Transactional
    public void withdraw(QuestionId id, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        withdraw(current(id, ifMatch), reason, officer);
    }

    /**
     * Lets it answer further demands; those who wrote are told at once if it is public already.
     *
     * @throws Refused 409 {@code question-withdrawn}, 403 {@code drafting-office-interprets}
     */
    @Transactional
    public void answer(QuestionId id, Collection<UUID> further, Actor officer) {
        Question question = questions.get(id);
        PolicyDocument document = documentOf(question);
        if (question.state() == QuestionState.WITHDRAWN) {
            throw Refused.conflict("question-withdrawn");
        }
        if (!document.isInterpretedBy(officer.office())) {
            throw Refused.forbidden("drafting-office-interprets");
        }
        int added = demands.answerWith(id.value(), further);
        if (added > 0 && question.state() == QuestionState.PUBLISHED) {
            outbox.append(question.alsoAnswers(document, demands.lettersAnsweredBy(id.value()), time.instant()));
        }
        if (added > 0) {
            journal.keep(question, officer, "question.answers-more", String.valueOf(added));
        }
    }

    /** A document that is gone has no answers to show. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void documentWasWithdrawn(DocumentWasWithdrawn withdrawn) {
        questions
                .findByDocumentIdAndState(withdrawn.documentId().value(), QuestionState.PUBLISHED)
                .forEach(question -> withdraw(question, withdrawn.reason(), PLATFORM));
    }

    private void withdraw(Question question, @Nullable String reason, Actor officer) {
        QuestionWithdrawn fact = question.withdraw(officer, reason, time.instant());
        outbox.append(fact);
        demands.letGo(question.id().value());
        journal.keep(question, officer, "question.withdrawn", fact.reason());
    }

    private Question current(QuestionId id, @Nullable String ifMatch) {
        Question question = questions.get(id);
        ETags.verify(ifMatch, question.version());
        return question;
    }

    private PolicyDocument documentOf(Question question) {
        return documents.find(question.documentId()).orElseThrow();
    }
}
