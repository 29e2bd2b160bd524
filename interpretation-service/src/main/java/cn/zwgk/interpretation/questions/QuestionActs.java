package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.web.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what one person may do with a question. */
@Component
public class QuestionActs {

    private final Questions questions;
    private final PolicyDocuments documents;

    QuestionActs(Questions questions, PolicyDocuments documents) {
        this.questions = questions;
        this.documents = documents;
    }

    /** @throws cn.zwgk.web.Refused {@code question-not-found} */
    public List<QuestionAction> allowedActs(QuestionId id, Actor actor) {
        Question question = questions.get(id);
        return question.allowedFor(actor, documents.find(question.documentId()).orElseThrow());
    }
}
