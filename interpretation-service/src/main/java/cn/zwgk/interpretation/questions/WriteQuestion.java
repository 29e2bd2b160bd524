package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.demands.Demands;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.text.TextScreen;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Writes a question with its answer, as the answer to what people asked or of the office's own accord. */
@UseCase
public class WriteQuestion {

    private final Questions questions;
    private final PolicyDocuments documents;
    private final Demands demands;
    private final QuestionJournal journal;
    private final InstantSource time;

    WriteQuestion(
            Questions questions,
            PolicyDocuments documents,
            Demands demands,
            QuestionJournal journal,
            InstantSource time) {
        this.questions = questions;
        this.documents = documents;
        this.demands = demands;
        this.journal = journal;
        this.time = time;
    }

    /**
     * Begins one.
     *
     * @param answering the demands that it answers
     * @throws Refused 422 {@code document-unknown}, {@code personal-data-in-question}, and what the aggregate refuses
     */
    @Transactional
    public QuestionId draft(DocumentId documentId, QuestionContent content, Collection<UUID> answering, Actor drafter) {
        requireNothingPersonal(content);
        PolicyDocument document = documents
                .find(documentId)
                .orElseThrow(() -> Refused.invalid(List.of(Refusal.onField("documentId", "document-unknown"))));
        Question question = Question.draft(new QuestionId(Ids.next()), document, content, drafter, time.instant());
        journal.keep(question, drafter, "question.drafted", null);
        if (!answering.isEmpty()) {
            demands.answerWith(question.id().value(), answering);
        }
        return question.id();
    }

    /** @throws Refused 412 {@code changed-meanwhile}, 422 {@code personal-data-in-question}, and what the aggregate refuses */
    @Transactional
    public void edit(QuestionId id, @Nullable String ifMatch, QuestionContent content, Actor drafter) {
        requireNothingPersonal(content);
        Question question = questions.get(id);
        ETags.verify(ifMatch, question.version());
        question.edit(documents.find(question.documentId()).orElseThrow(), content, drafter, time.instant());
        journal.keep(question, drafter, "question.edited", null);
    }

    /** Everybody will read it: no numbers of persons (Personal Information Protection Law, Article 25). Offices' phones may stand. */
    private static void requireNothingPersonal(QuestionContent content) {
        List<Refusal> grounds = Stream.of(
                        new String[] {"question", content.question()}, new String[] {"answer", content.answer()})
                .filter(part -> !TextScreen.numbers(part[1]).isEmpty())
                .map(part -> Refusal.onField(part[0], "personal-data-in-question"))
                .toList();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
