package cn.zwgk.policy.importing.reading;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the fields of a source become ours. Without a mapping the labels and keys of {@link Field} are looked for.
 *
 * @param name stands before source ids, so that two sources may count alike
 * @param paths field to place in the source: a column, or a path of keys parted by dots
 * @param constants fields with the same value in every document
 * @param translations field to source value to our value; {@code *} is every other value
 * @param dateFormats beside those always understood
 * @param bodyFormat null when each body shows it
 */
public record Mapping(
        String name,
        Map<Field, String> paths,
        Map<Field, String> constants,
        Map<Field, Map<String, String>> translations,
        List<DateTimeFormatter> dateFormats,
        @Nullable BodyFormat bodyFormat,
        @Nullable Versions versions) {

    /** Without a mapping file. */
    public static final Mapping BY_LABEL = new Mapping("import", Map.of(), Map.of(), Map.of(), List.of(), null, null);

    /**
     * Several documents of the same title are versions of one.
     *
     * @param undatedAreOldest whether a version without a date counts as older than all with one
     */
    public record Versions(boolean undatedAreOldest) {}

    RawDocument document(Place place, Function<Field, @Nullable String> source) {
        Map<Field, RawDocument.Value> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String value = source.apply(field);
            if (value != null && field != Field.BODY) {
                values.put(field, new RawDocument.Value(translated(field, value), place.line()));
            }
        }
        constants.forEach((field, value) -> values.putIfAbsent(field, new RawDocument.Value(value, place.line())));
        String read = source.apply(Field.BODY);
        String body = read == null ? "" : read;
        return new RawDocument(place, values, body, bodyFormat == null ? BodyFormat.of(body) : bodyFormat);
    }

    /** The same for documents that were read by their labels: adds what the mapping says for all of them. */
    RawDocument completed(RawDocument document) {
        Map<Field, RawDocument.Value> values = new EnumMap<>(Field.class);
        document.values()
                .forEach((field, value) ->
                        values.put(field, new RawDocument.Value(translated(field, value.text()), value.line())));
        constants.forEach((field, value) -> {
            if (document.text(field) == null) {
                values.put(field, new RawDocument.Value(value, document.place().line()));
            }
        });
        return new RawDocument(document.place(), values, document.body(), document.format());
    }

    boolean knowsColumn(String column) {
        return paths.isEmpty() ? Field.ofLabel(column).isPresent() : paths.containsValue(column);
    }

    @Nullable
    String valueIn(CSVRecord row, List<String> columns, Field field) {
        String path = paths.get(field);
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            boolean matches = path != null
                    ? Field.normalized(column).equals(Field.normalized(path))
                    : paths.isEmpty()
                            && Field.ofLabel(column).filter(field::equals).isPresent();
            if (matches) {
                return row.get(i);
            }
        }
        return null;
    }

    @Nullable
    String valueAt(JsonNode object, Field field) {
        String path = paths.get(field);
        if (path != null) {
            return text(at(object, path));
        }
        if (!paths.isEmpty()) {
            return null;
        }
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (Field.ofLabel(property.getKey()).filter(field::equals).isPresent()) {
                return text(property.getValue());
            }
        }
        return null;
    }

    private static @Nullable JsonNode at(JsonNode object, String path) {
        JsonNode node = object;
        for (String key : path.split("\\.", -1)) {
            if (node == null) {
                return null;
            }
            node = property(node, key);
        }
        return node;
    }

    /** Keys such as {@code 标　　题} are found without their spaces. */
    private static @Nullable JsonNode property(JsonNode object, String key) {
        JsonNode exact = object.get(key);
        if (exact != null || !object.isObject()) {
            return exact;
        }
        return object.properties().stream()
                .filter(property -> Field.normalized(property.getKey()).equals(Field.normalized(key)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isArray()) {
            return String.join("、", node.valueStream().map(JsonNode::asString).toList());
        }
        return node.isValueNode() ? node.asString() : null;
    }

    private String translated(Field field, String value) {
        Map<String, String> translation = translations.getOrDefault(field, Map.of());
        return translation.getOrDefault(value.strip(), translation.getOrDefault("*", value));
    }
}
