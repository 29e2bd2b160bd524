package cn.zwgk.policy.importing.reading;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as the source wrote it: nothing is checked or converted yet. */
public record RawDocument(Place place, Map<Field, Value> values, String body, BodyFormat format) {

    /** @param line where the value stands, for messages */
    record Value(String text, long line) {}

    @Nullable
    String text(Field field) {
        Value value = values.get(field);
        return value == null || value.text().isBlank() ? null : value.text().strip();
    }

    Place placeOf(Field field) {
        Value value = values.get(field);
        return value == null ? place : place.at(value.line());
    }

    static Map<Field, Value> noValues() {
        return new EnumMap<>(Field.class);
    }
}
