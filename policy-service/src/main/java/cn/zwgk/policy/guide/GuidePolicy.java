package cn.zwgk.policy.guide;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What speaks against submitting a guide. 《政府信息公开条例》第二十条第（五）项 asks for the grounds, conditions and procedure of what is
 * handled for people, 优化营商环境条例 第三十五条 for guides; that they name materials, time limits and fees is the house's rule. All grounds are told at once.
 */
final class GuidePolicy {

    /**
     * What a guide is judged by.
     *
     * @param published the documents of its legal basis that are public
     * @param categories the assistance standards that exist
     */
    record Submission(GuideContent content, Set<UUID> published, Set<String> categories) {}

    private static final List<Rule<Submission>> RULES = List.of(
            rule("guide-promise-exceeds-law", GuidePolicy::promisesMoreThanTheLawAllows),
            rule(
                    "guide-basis-not-published",
                    s -> s.content().legalBasis().stream()
                            .anyMatch(basis ->
                                    basis.documentId() != null && !s.published().contains(basis.documentId()))),
            rule(
                    "guide-standard-unknown",
                    s -> !s.categories().containsAll(s.content().standardCategories())));

    private GuidePolicy() {}

    static List<Refusal> groundsAgainst(Submission submission) {
        return Stream.concat(
                        submission.content().missing().stream()
                                .map(field -> Refusal.onField(field, "guide-incomplete")),
                        Rules.groundsAgainst(RULES, submission).stream()
                                .map(code -> Refusal.onField(fieldOf(code), code)))
                .toList();
    }

    private static boolean promisesMoreThanTheLawAllows(Submission submission) {
        Integer legal = submission.content().legalDays();
        Integer promised = submission.content().promisedDays();
        return legal != null && promised != null && promised > legal;
    }

    private static String fieldOf(String code) {
        return switch (code) {
            case "guide-promise-exceeds-law" -> "promisedDays";
            case "guide-basis-not-published" -> "legalBasis";
            default -> "standardCategories";
        };
    }
}
