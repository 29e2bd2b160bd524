package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people did not understand, the questions that answer it, and guidance for events of life. Each is looked for before it is
 * made and taken on from where it stands, so that loading again makes nothing twice.
 */
final class Understanding {

    /** What stands in the file for the loader, and not for the platform. */
    private static final Set<String> FOR_THE_LOADER =
            Set.of("by", "askedOn", "document", "drafter", "reviewer", "left", "answers", "items");

    private static final String QUESTIONS = "/interpretation-questions";
    private static final String EDITIONS = "/guidance-editions";

    private final PlatformClient platform;
    private final DocumentIds documents;
    private final JsonNode content;
    private final LocalDate today;
    private final Consumer<String> progress;
    private final Map<String, String> demands = new HashMap<>();

    Understanding(PlatformClient platform, DocumentIds documents, Path file, LocalDate today, Consumer<String> progress)
            throws IOException {
        this.platform = platform;
        this.documents = documents;
        this.content = JsonMapper.builder().build().readTree(Files.readString(file));
        this.today = today;
        this.progress = progress;
    }

    void load() {
        content.path("demands").forEach(this::handIn);
        progress.accept("解读需求 " + demands.size() + " 条");
        content.path("questions").forEach(this::answer);
        progress.accept("政策问答 " + content.path("questions").size() + " 条");
        content.path("guidance").forEach(guidance -> {
            publish(guidance);
            progress.accept("综合指引:" + guidance.path("title").asString());
        });
    }

    /** The same number once more is the same demand. */
    private void handIn(JsonNode demand) {
        Map<String, Object> body = shown(demand);
        body.put("askedAt", SampleFile.dayOf(demand.path("askedOn").asString(), today) + "T10:00:00+08:00");
        JsonNode taken =
                Patience.retry(() -> platform.post(demand.path("by").asString(), "/interpretation-demands", body));
        demands.put(demand.path("externalId").asString(), taken.path("id").asString());
    }

    private void answer(JsonNode question) {
        String words = question.path("question").asString();
        String path = QUESTIONS + "?size=50&documentId="
                + documents.of(question.path("document").asString());
        JsonNode known = platform.get(question.path("drafter").asString(), path).path("items");
        takeOn(question, QUESTIONS, known, "question", words, () -> {
            Map<String, Object> body = shown(question);
            List<String> answered = new ArrayList<>();
            question.path("answers").forEach(number -> answered.add(demands.get(number.asString())));
            body.put("demandIds", answered);
            return body;
        });
    }

    private void publish(JsonNode guidance) {
        String lifeEvent = guidance.path("lifeEvent").asString();
        JsonNode known = platform.get(guidance.path("drafter").asString(), EDITIONS + "?lifeEvent=" + lifeEvent);
        takeOn(guidance, EDITIONS, known, "lifeEvent", lifeEvent, () -> {
            Map<String, Object> body = shown(guidance);
            List<Map<String, Object>> items = new ArrayList<>();
            guidance.path("items")
                    .forEach(item ->
                            items.add(item(item, guidance.path("drafter").asString())));
            body.put("items", items);
            return body;
        });
    }

    /** Begins what is not there and brings what is there as far as the sample wants it. */
    private void takeOn(
            JsonNode wanted,
            String path,
            JsonNode known,
            String field,
            String value,
            Supplier<Map<String, Object>> body) {
        String drafter = wanted.path("drafter").asString();
        JsonNode found = known.valueStream()
                .filter(each -> each.path(field).asString().equals(value))
                .findFirst()
                .orElseGet(() -> Patience.retry(() -> platform.post(drafter, path, body.get())));
        String acts = path + "/" + found.path("id").asString() + "/acts/";
        String state = found.path("state").asString();
        if (state.equals("DRAFT")) {
            state = platform.post(drafter, acts + "submit", Map.of())
                    .path("state")
                    .asString();
        }
        if (state.equals("UNDER_REVIEW") && wanted.path("left").isMissingNode()) {
            platform.post(wanted.path("reviewer").asString(), acts + "approve", Map.of());
        }
    }

    private Map<String, Object> item(JsonNode item, String editor) {
        Map<String, Object> body = shown(item);
        body.remove("title");
        body.put(
                "sourceId",
                item.has("document")
                        ? documents.of(item.path("document").asString())
                        : Patience.retry(() -> source(item, editor)));
        return body;
    }

    /** What was published a moment ago is told to the guidance a moment later. */
    private String source(JsonNode item, String editor) {
        String title = item.path("title").asString();
        String path =
                EDITIONS + "/sources?kind=" + item.path("kind").asString() + "&q=" + PlatformClient.encoded(title);
        return platform.get(editor, path)
                .valueStream()
                .filter(source -> source.path("title").asString().equals(title))
                .findFirst()
                .map(source -> source.path("id").asString())
                .orElseThrow(() -> new PlatformRefused(404, "综合指引还没有这个来源:" + title));
    }

    private Map<String, Object> shown(JsonNode entry) {
        Map<String, Object> fields = new HashMap<>();
        ((ObjectNode) entry).properties().forEach(field -> {
            if (!FOR_THE_LOADER.contains(field.getKey())) {
                fields.put(field.getKey(), field.getValue());
            }
        });
        if (entry.path("document").isString() && !entry.has("kind")) {
            fields.put("documentId", documents.of(entry.path("document").asString()));
        }
        return fields;
    }
}
