package cn.zwgk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is refused.
 *
 * @param code stable, for programs; the wording stands in the message catalogue under {@code problem.<code>}
 * @param field the input that it concerns, if it concerns one
 * @param arguments what the wording mentions
 */
public record Refusal(String code, @Nullable String field, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, Object... arguments) {
        return new Refusal(code, null, List.of(arguments));
    }

    public static Refusal onField(String field, String code, Object... arguments) {
        return new Refusal(code, field, List.of(arguments));
    }
}
