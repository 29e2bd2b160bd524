package cn.zwgk.policy.document;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;

/** 三审三校: who may not sign a review, although his role would let him. Domain rule 4.2. */
final class ReviewPolicy {

    /** A person about to sign. */
    record Signing(Document document, String personId) {}

    private static final List<Rule<Signing>> RULES = List.of(
            rule("reviewer-is-drafter", s -> s.document().contributors().contains(s.personId())),
            rule(
                    "reviewer-signed-before",
                    s -> s.document().reviewFile.ofThisRound().stream()
                            .anyMatch(review -> review.by().id().equals(s.personId()))));

    private ReviewPolicy() {}

    static List<String> groundsAgainst(Document document, String personId) {
        return Rules.groundsAgainst(RULES, new Signing(document, personId));
    }
}
