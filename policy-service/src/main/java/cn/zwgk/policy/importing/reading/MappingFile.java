package cn.zwgk.policy.importing.reading;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a mapping from YAML, of which JSON is a part. */
public final class MappingFile {

    private static final int CHARACTERS = 65_536;
    private static final Set<String> KEYS =
            Set.of("name", "fields", "constants", "values", "dateFormats", "bodyFormat", "versions");

    private MappingFile() {}

    /** @throws MalformedMapping naming the key that is wrong */
    public static Mapping read(String text) {
        Map<?, ?> root = map("mapping", load(text));
        root.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new MalformedMapping("mapping-key-unknown", String.valueOf(key));
        });
        Map<Field, Map<String, String>> translations = new EnumMap<>(Field.class);
        map("values", root.get("values"))
                .forEach((field, values) -> translations.put(field(field), strings(field, values)));
        return new Mapping(
                root.get("name") == null ? Mapping.BY_LABEL.name() : String.valueOf(root.get("name")),
                byField("fields", root.get("fields")),
                byField("constants", root.get("constants")),
                Map.copyOf(translations),
                formats(root.get("dateFormats")),
                bodyFormat(root.get("bodyFormat")),
                versions(root.get("versions")));
    }

    private static @Nullable Object load(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(10);
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            throw new MalformedMapping("mapping-malformed", firstLine(e));
        }
    }

    private static String firstLine(YAMLException e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }

    private static Map<Field, String> byField(String key, @Nullable Object value) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        strings(key, value).forEach((field, text) -> fields.put(field(field), text));
        return Map.copyOf(fields);
    }

    private static Map<String, String> strings(Object key, @Nullable Object value) {
        Map<String, String> strings = new java.util.LinkedHashMap<>();
        map(key, value).forEach((name, text) -> strings.put(String.valueOf(name), String.valueOf(text)));
        return strings;
    }

    private static Map<?, ?> map(Object key, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new MalformedMapping("mapping-key-wrong", String.valueOf(key));
    }

    private static Field field(Object key) {
        return Field.ofLabel(String.valueOf(key))
                .orElseThrow(() -> new MalformedMapping("mapping-field-unknown", String.valueOf(key)));
    }

    private static List<DateTimeFormatter> formats(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> patterns)) {
            throw new MalformedMapping("mapping-key-wrong", "dateFormats");
        }
        List<DateTimeFormatter> formats = new ArrayList<>();
        for (Object pattern : patterns) {
            try {
                formats.add(DateTimeFormatter.ofPattern(String.valueOf(pattern).replace("yyyy", "uuuu"), Locale.CHINA)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException e) {
                throw new MalformedMapping("mapping-date-format-malformed", String.valueOf(pattern));
            }
        }
        return List.copyOf(formats);
    }

    private static @Nullable BodyFormat bodyFormat(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return List.of(BodyFormat.values()).stream()
                .filter(format -> format.name().equalsIgnoreCase(String.valueOf(value)))
                .findFirst()
                .orElseThrow(() -> new MalformedMapping("mapping-key-wrong", "bodyFormat"));
    }

    private static Mapping.@Nullable Versions versions(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Map<?, ?> versions = map("versions", value);
        if (!"title".equals(versions.get("sameBy"))) {
            throw new MalformedMapping("mapping-key-wrong", "versions.sameBy");
        }
        return new Mapping.Versions(Boolean.TRUE.equals(versions.get("undatedAreOldest")));
    }
}
