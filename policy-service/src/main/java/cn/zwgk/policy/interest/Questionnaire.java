package cn.zwgk.policy.interest;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.EditionNature;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 切身利益问卷: questions whose answers say whether a document touches people's immediate interests and is therefore explained in
 * step (工作要点 6). The questions are data, each with its source. A normative document is explained in step whatever they say.
 *
 * @param askedFor the kinds of documents for which they have to be answered
 */
public record Questionnaire(List<Question> questions, Set<DocumentKind> askedFor) {

    /**
     * One question, to be answered with yes or no.
     *
     * @param code stable
     * @param words as the drafter reads it
     * @param hint examples
     * @param source where it comes from
     */
    public record Question(String code, String words, String hint, String source) {}

    public Questionnaire {
        questions = List.copyOf(questions);
        askedFor = Set.copyOf(askedFor);
    }

    /** A refusal for each question that has to be answered before this document is handed in, all at once. */
    public List<Refusal> groundsAgainst(Document document) {
        if (!isAskedFor(document)) {
            return List.of();
        }
        List<String> unanswered = document.metadata()
                .publicInterest()
                .unanswered(questions.stream().map(Question::code).toList());
        return questions.stream()
                .filter(question -> unanswered.contains(question.code()))
                .map(question -> Refusal.onField(
                        "publicInterest." + question.code(), "public-interest-unanswered", question.words()))
                .toList();
    }

    /** A refusal for each answer to a question that is not asked. */
    public List<Refusal> unknown(Map<String, Boolean> answers) {
        return answers.keySet().stream()
                .filter(code ->
                        questions.stream().noneMatch(question -> question.code().equals(code)))
                .sorted()
                .map(code -> Refusal.onField("publicInterest." + code, "public-interest-question-unknown", code))
                .toList();
    }

    /** What only puts a slip right says nothing new; what the public does not read is not explained to it. */
    private boolean isAskedFor(Document document) {
        Metadata metadata = document.metadata();
        boolean correction = document.revision()
                .filter(revision -> revision.nature() == EditionNature.CORRECTION)
                .isPresent();
        return askedFor.contains(metadata.kind()) && metadata.isForThePublic() && !correction;
    }
}
