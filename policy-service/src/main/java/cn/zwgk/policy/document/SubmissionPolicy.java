package cn.zwgk.policy.document;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import java.util.stream.Stream;

/** Grounds on which a submission is sent back (退文). All that apply are told at once. */
final class SubmissionPolicy {

    /** What a document is judged by when it is handed in for review. */
    record Submission(Document document, boolean explained) {}

    private static final List<Rule<Submission>> RULES = List.of(
            rule("body-missing", s -> s.document().body().isEmpty()),
            // 工作要点 6: 政策文件不解读不运转
            rule("interpretation-missing", s -> needsMaterial(s.document()) && !s.explained()),
            // 《条例》第十七条
            rule("secrecy-review-unsigned", s -> s.document().secrecyReview().isEmpty()));

    private SubmissionPolicy() {}

    static List<Refusal> groundsAgainst(Submission submission) {
        Metadata metadata = submission.document().metadata();
        return Stream.of(
                        metadata.missing().stream().map(field -> Refusal.onField(field, "metadata-incomplete")),
                        LapsePolicy.groundsAgainst(metadata).stream().map(code -> Refusal.onField("lapsesOn", code)),
                        Rules.groundsAgainst(RULES, submission).stream().map(Refusal::of))
                .flatMap(grounds -> grounds)
                .toList();
    }

    /** What was explained stays explained when only a slip in it is put right. */
    private static boolean needsMaterial(Document document) {
        boolean correction = document.revision()
                .filter(revision -> revision.nature() == EditionNature.CORRECTION)
                .isPresent();
        return !correction && document.metadata().interpretationRequirement() == InterpretationRequirement.IN_STEP;
    }
}
