package cn.zwgk.application.casefile;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form of an act.
 *
 * @param name as in {@link StepForm}
 * @param choices the codes to choose from; empty for anything else
 * @param value reads it from a form
 */
public record ActField(
        String name, Type type, boolean required, List<String> choices, Function<StepForm, @Nullable Object> value) {

    /** How a screen lets it be filled in. */
    public enum Type {
        DAY,
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        CHOICE,
        MATTER,
        LEDGER_LINE,
        PEOPLE
    }

    /** The same field, which may be left empty. */
    ActField optional() {
        return new ActField(name, type, false, choices, value);
    }

    /** The same field, which has to be filled in. */
    ActField needed() {
        return new ActField(name, type, true, choices, value);
    }

    /** Whether the form has it. */
    boolean isFilledIn(StepForm form) {
        return switch (value.apply(form)) {
            case null -> false;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }
}
