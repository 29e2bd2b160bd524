package cn.zwgk.search.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Settings and mapping of the index: {@code content-index.json} with the synonyms of {@code synonyms.txt}. */
@Component
class ContentSchema {

    /** How long an entry may wait before it is found; a publication is found within two seconds. */
    static final String REFRESH = "500ms";

    private final String json;

    ContentSchema() {
        ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(text("content-index.json"));
        ObjectNode settings = schema.withObjectProperty("settings");
        settings.put("refresh_interval", REFRESH);
        ObjectNode filters = settings.withObjectProperty("analysis").withObjectProperty("filter");
        lines("synonyms.txt").forEach(filters.withObjectProperty("synonyms").putArray("synonyms")::add);
        lines("question-words.txt")
                .forEach(filters.withObjectProperty("question_words").putArray("stopwords")::add);
        json = schema.toString();
    }

    String json() {
        return json;
    }

    private static List<String> lines(String resource) {
        return text(resource)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource, ContentSchema.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
