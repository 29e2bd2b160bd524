package cn.zwgk.policy.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a class.
 *
 * @param code its name for programs
 * @param name its name for people, and the heading of its column in sheets
 * @param maskedWhen {@code field=value}: the name is masked where another field has this value
 * @param requiredWhen {@code field=value}: it has to be filled where another field has this value
 */
public record RecordField(
        String code,
        String name,
        FieldType type,
        boolean required,
        @Nullable String pattern,
        List<String> choices,
        @Nullable String maskedWhen,
        @Nullable String requiredWhen,
        @Nullable String help) {

    public RecordField {
        choices = List.copyOf(choices);
    }

    boolean isRequiredIn(Map<String, String> values) {
        return required || holds(requiredWhen, values);
    }

    boolean isMaskedIn(Map<String, String> values) {
        return holds(maskedWhen, values);
    }

    private static boolean holds(@Nullable String condition, Map<String, String> values) {
        if (condition == null) {
            return false;
        }
        int equals = condition.indexOf('=');
        return condition.substring(equals + 1).equals(values.get(condition.substring(0, equals)));
    }
}
