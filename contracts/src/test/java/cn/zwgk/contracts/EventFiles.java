package cn.zwgk.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a folder of events, by name relative to it: {@code zwgk.policy.documents/DocumentPublished.v1}. */
record EventFiles(Path folder) {

    static final String SCHEMA = ".schema.json";
    static final String EXAMPLE = ".example.json";

    static final EventFiles CURRENT = new EventFiles(Path.of("events"));
    static final EventFiles BASELINE = new EventFiles(Path.of("baseline/events"));

    SortedMap<String, JsonNode> schemas() {
        return all(SCHEMA);
    }

    SortedMap<String, JsonNode> examples() {
        return all(EXAMPLE);
    }

    /** The schema of an event that is known to be there. */
    JsonNode schema(String event) {
        return read(folder.resolve(event + SCHEMA));
    }

    private SortedMap<String, JsonNode> all(String ending) {
        SortedMap<String, JsonNode> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                String name = folder.relativize(file).toString().replace('\\', '/');
                found.put(name.substring(0, name.length() - ending.length()), read(file));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }
}
