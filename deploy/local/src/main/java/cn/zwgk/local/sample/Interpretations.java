package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The interpretations: drafted by who drafted the document, reviewed beside it by the same people, published with it. */
final class Interpretations {

    private static final String OPENNESS = "wuting";
    private static final Map<String, String> REVIEWERS =
            Map.of("FIRST_REVIEW", "zhaomin", "SECOND_REVIEW", "sunli", "FINAL_REVIEW", "zhouhai");

    private final PlatformClient platform;
    private final Path folder;
    private final LocalDate today;
    private final Map<String, List<String>> checklist = new ConcurrentHashMap<>();

    Interpretations(PlatformClient platform, Path folder, LocalDate today) {
        this.platform = platform;
        this.folder = folder;
        this.today = today;
    }

    /** Hands material for the document in. */
    void handIn(SampleFile document, String documentId) {
        String drafter = document.require("drafter");
        JsonNode material = known(drafter, documentId)
                .orElseGet(() -> Patience.retry(
                        () -> platform.post(drafter, "/interpretation-materials", content(document, documentId))));
        String path = path(material.path("id").asString());
        if (state(path).equals("DRAFT")) {
            platform.post(drafter, path + "/acts/submit", Map.of());
        }
    }

    /** Signs material in the stage in which its document is, unless that was done before. */
    void pass(String material, String stage, String reviewer) {
        if (state(path(material)).equals(stage)) {
            Patience.retry(() -> platform.post(reviewer, path(material) + "/acts/pass", Map.of()));
        }
    }

    /**
     * Sees to it that the document, which is public, is explained: what did not go out together with it is handed in and
     * reviewed on its own, as far as the sample wants it.
     */
    void finish(SampleFile document, String documentId) {
        handIn(document, documentId);
        if (document.is("interpretationTarget", "submitted")) {
            return;
        }
        String path = path(known(OPENNESS, documentId).orElseThrow().path("id").asString());
        Patience.until("解读发布", () -> isPublished(path));
    }

    private static String path(String material) {
        return "/interpretation-materials/" + material;
    }

    private boolean isPublished(String path) {
        String state = state(path);
        @Nullable String reviewer = REVIEWERS.get(state);
        try {
            if (reviewer != null) {
                platform.post(reviewer, path + "/acts/pass", Map.of());
            } else if (state.equals("ACCEPTED")) {
                platform.post(OPENNESS, path + "/acts/publish", Map.of());
            }
        } catch (PlatformRefused e) {
            return false;
        }
        return state(path).equals("PUBLISHED");
    }

    private Optional<JsonNode> known(String person, String documentId) {
        JsonNode items = platform.get(person, "/interpretation-materials?size=1&documentId=" + documentId)
                .path("items");
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }

    private String state(String path) {
        return platform.get(OPENNESS, path).path("state").asString();
    }

    private Map<String, @Nullable Object> content(SampleFile document, String documentId) {
        SampleFile text = read(document.require("interpretation"));
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("documentId", documentId);
        body.put("title", text.require("title"));
        body.put("form", text.require("form"));
        body.put("summary", text.get("summary"));
        body.put("body", text.html());
        body.put("keyPoints", keyPoints(text));
        body.put("checklist", answers(document.require("drafter")));
        return body;
    }

    private static List<Map<String, String>> keyPoints(SampleFile text) {
        List<Map<String, String>> points = new ArrayList<>();
        for (String line : text.all("keyPoint")) {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            points.add(Map.of("point", parts[0], "clause", parts[1]));
        }
        return points;
    }

    private Map<String, Object> answers(String drafter) {
        Map<String, Object> answers = new HashMap<>();
        for (String element : checklist.computeIfAbsent("elements", key -> elements(drafter))) {
            answers.put(element, Map.of("met", true, "note", "见解读正文相应部分。"));
        }
        return answers;
    }

    private List<String> elements(String person) {
        return platform.get(person, "/interpretation-checklist")
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString())
                .toList();
    }

    private SampleFile read(String name) {
        try {
            return SampleFile.read(folder.resolve(name + ".md"), today);
        } catch (IOException e) {
            throw new SampleContentException("没有找到解读 " + name, e);
        }
    }
}
