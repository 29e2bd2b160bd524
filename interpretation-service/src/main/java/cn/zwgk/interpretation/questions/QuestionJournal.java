package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.History;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a question after a verb, with the line in its history, in one transaction. */
@Component
class QuestionJournal {

    private final Questions questions;
    private final AuditTrail audit;

    QuestionJournal(Questions questions, AuditTrail audit) {
        this.questions = questions;
        this.audit = audit;
    }

    Question keep(Question question, Actor actor, String act, @Nullable String reason) {
        Question kept = questions.save(question);
        audit.record(
                actor,
                act,
                History.OF_QUESTION,
                kept.id().value().toString(),
                reason,
                Map.of("state", kept.state().name(), "version", kept.version()));
        return kept;
    }
}
