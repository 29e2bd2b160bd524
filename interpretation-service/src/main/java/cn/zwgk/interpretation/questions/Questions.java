package cn.zwgk.interpretation.questions;

import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All questions with their answers, in every state. */
interface Questions extends Repository<Question, UUID> {

    Optional<Question> findById(UUID id);

    List<Question> findByDocumentIdAndState(UUID documentId, QuestionState state);

    Question save(Question question);

    /** @throws Refused {@code question-not-found} */
    default Question get(QuestionId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("question-not-found"));
    }
}
