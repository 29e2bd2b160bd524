package cn.zwgk.application.casefile;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reply has to hold so that its notice is lawful. */
final class DecisionRules {

    private static final List<Rule<DecisionDraft>> RULES = List.of(
            // Article 36(1)(2), 37: the way to it, or the information itself
            rule("decision-content-missing", d -> d.result().discloses() && blank(d.content())),
            // Article 36(3): and says why
            rule("decision-reasons-missing", d -> d.result().needsReasons() && blank(d.reasons())),
            rule("competent-body-not-expected", d -> d.result() != ReplyResult.NOT_OURS && !blank(d.competentBody())));

    private DecisionRules() {}

    /** @throws Refused 422 with everything that is missing */
    static void require(DecisionDraft draft) {
        List<Refusal> grounds =
                Rules.groundsAgainst(RULES, draft).stream().map(Refusal::of).toList();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
