package cn.zwgk.workflow;

import java.util.List;

/** Applies named rules. */
public final class Rules {

    private Rules() {}

    /** The codes of all rules that stand against the subject, so that a person is told everything at once. */
    public static <T> List<String> groundsAgainst(List<Rule<T>> rules, T subject) {
        return rules.stream()
                .filter(rule -> rule.applies().test(subject))
                .map(Rule::code)
                .toList();
    }
}
