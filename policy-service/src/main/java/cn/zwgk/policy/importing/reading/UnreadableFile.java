package cn.zwgk.policy.importing.reading;

import java.util.List;

/** A whole file cannot be used, for the reason of its code. */
class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> arguments;

    UnreadableFile(String code, String... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Problem at(Place place) {
        return new Problem(place, Problem.Severity.REFUSED, code, arguments);
    }
}
