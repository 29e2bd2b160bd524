package cn.zwgk.policy.importing.reading;

import java.util.List;

/**
 * What is wrong at a place of the upload. The wording stands in the message catalogue under {@code import.problem.<code>}.
 *
 * @param arguments what the wording names: the label, the value, the limit
 */
public record Problem(Place place, Severity severity, String code, List<String> arguments) {

    /** Whether the document is left out, or taken and the finding only told. */
    public enum Severity {
        REFUSED,
        NOTED
    }

    public static Problem refused(Place place, String code, String... arguments) {
        return new Problem(place, Severity.REFUSED, code, List.of(arguments));
    }

    static Problem noted(Place place, String code, String... arguments) {
        return new Problem(place, Severity.NOTED, code, List.of(arguments));
    }

    public boolean refuses() {
        return severity == Severity.REFUSED;
    }
}
