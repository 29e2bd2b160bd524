package cn.zwgk.policy.document;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.web.Actor;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;

/**
 * 急件先发、事后补批: who may not publish urgently, and who may not be the second person, although his role would let him.
 * It bends 三审三校 and nothing else: a text without its secrecy review 保密审查 does not get this far.
 */
final class UrgencyPolicy {

    /** A person about to publish, or to decide afterwards. */
    record Step(Document document, String personId) {}

    private static final List<Rule<Step>> PUBLISHING = List.of(
            rule("urgent-by-drafter", step -> wrote(step)),
            rule("edition-not-urgent", step -> step.document().revision().isPresent()));

    private static final List<Rule<Step>> DECIDING = List.of(
            rule("urgent-not-pending", step -> !pending(step.document())),
            rule("urgent-needs-second-person", step -> published(step)),
            rule("reviewer-is-drafter", step -> wrote(step)));

    private UrgencyPolicy() {}

    static List<String> groundsAgainstPublishing(Document document, Actor actor) {
        return Rules.groundsAgainst(PUBLISHING, new Step(document, actor.id()));
    }

    static List<String> groundsAgainstDeciding(Document document, Actor actor) {
        return Rules.groundsAgainst(DECIDING, new Step(document, actor.id()));
    }

    private static boolean pending(Document document) {
        return document.urgent().filter(UrgentPublication::isPending).isPresent();
    }

    private static boolean published(Step step) {
        return step.document()
                .urgent()
                .filter(urgent -> urgent.by().id().equals(step.personId()))
                .isPresent();
    }

    private static boolean wrote(Step step) {
        return step.document().contributors().contains(step.personId());
    }
}
