package cn.zwgk.policy.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 是否涉及群众切身利益: what was answered to the questions that are asked at drafting, by whom and when. One yes is enough.
 *
 * @param stated what was said of documents from before the questions were asked
 * @param answers the latest to each question
 */
public record PublicInterest(boolean stated, List<Answer> answers) {

    /** Nothing was said. */
    public static final PublicInterest UNKNOWN = new PublicInterest(false, List.of());

    public PublicInterest {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param question the question's stable code
     */
    public record Answer(String question, boolean yes, Person by, Instant at) {}

    /** Whether it touches people's immediate interests, so that it has to be explained in step. */
    public boolean isTouched() {
        return answers.isEmpty() ? stated : answers.stream().anyMatch(Answer::yes);
    }

    /** The same with what somebody says now. Whoever says what was said before changes nothing, and nothing is unsaid. */
    public PublicInterest answered(Map<String, Boolean> given, Person by, Instant at) {
        List<Answer> all = new ArrayList<>(answers);
        given.forEach((question, yes) -> {
            @Nullable Answer before = to(question).orElse(null);
            if (before == null || before.yes() != yes) {
                all.removeIf(answer -> answer.question().equals(question));
                all.add(new Answer(question, yes, by, at));
            }
        });
        return new PublicInterest(stated, all);
    }

    /** Those of these questions to which nothing was said. */
    public List<String> unanswered(Collection<String> questions) {
        return questions.stream().filter(question -> to(question).isEmpty()).toList();
    }

    private Optional<Answer> to(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }
}
