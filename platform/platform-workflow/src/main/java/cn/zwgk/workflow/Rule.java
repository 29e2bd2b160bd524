package cn.zwgk.workflow;

import java.util.function.Predicate;

/**
 * A ground on which an act is refused.
 *
 * @param code the stable code; the wording stands in the message catalogue under it
 * @param applies whether the ground stands against the subject
 */
public record Rule<T>(String code, Predicate<T> applies) {

    /** Reads as a sentence in a list of rules. */
    public static <T> Rule<T> rule(String code, Predicate<T> applies) {
        return new Rule<>(code, applies);
    }
}
