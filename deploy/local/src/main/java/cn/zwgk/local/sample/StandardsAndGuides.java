package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Assistance standards and service guides: proposed or written by one person, confirmed or published by another. */
final class StandardsAndGuides {

    private static final String OPENNESS = "wuting";
    private static final String STANDARDS = "/assistance-standards";
    private static final String EVERYWHERE = "*";

    private final PlatformClient platform;
    private final Path folder;
    private final DocumentIds documents;
    private final Consumer<String> progress;
    private final JsonMapper json = JsonMapper.builder().build();

    StandardsAndGuides(PlatformClient platform, Path folder, DocumentIds documents, Consumer<String> progress) {
        this.platform = platform;
        this.folder = folder;
        this.documents = documents;
        this.progress = progress;
    }

    void load() throws IOException {
        if (platform.get(OPENNESS, STANDARDS + "/sheets?size=1").path("total").asLong() == 0) {
            loadStandards(json.readTree(Files.readString(folder.resolve("standards.json"))));
        }
        if (platform.get(OPENNESS, "/guides/desk?size=1").path("total").asLong() == 0) {
            loadGuides(json.readTree(Files.readString(folder.resolve("guides.json"))));
        }
    }

    private void loadStandards(JsonNode sample) {
        keepAll(sample.path("districts"), STANDARDS + "/districts/");
        keepAll(sample.path("categories"), STANDARDS + "/categories/");
        String proposer = sample.path("proposer").asString();
        for (JsonNode sheet : sample.path("sheets")) {
            String id = platform.post(proposer, STANDARDS + "/sheets", sheet(sheet, sample.path("districts")))
                    .path("id")
                    .asString();
            if (sheet.path("left").isMissingNode()) {
                platform.post(
                        sample.path("confirmer").asString(), STANDARDS + "/sheets/" + id + "/acts/confirm", Map.of());
            }
        }
        progress.accept("救助标准:" + sample.path("categories").size() + " 个类别,"
                + sample.path("sheets").size() + " 次公布");
    }

    private void keepAll(JsonNode list, String path) {
        int position = 0;
        for (JsonNode one : list) {
            Map<String, Object> body = new HashMap<>();
            one.properties()
                    .forEach(field -> body.put(field.getKey(), field.getValue().asString()));
            Object code = body.remove("code");
            body.put("position", ++position);
            body.put("inUse", true);
            platform.put(OPENNESS, path + code, "*", body);
        }
    }

    private Map<String, Object> sheet(JsonNode sheet, JsonNode districts) {
        List<Map<String, String>> cells = new ArrayList<>();
        sheet.path("amounts").properties().forEach(category -> {
            JsonNode amounts = category.getValue();
            for (JsonNode district : districts) {
                JsonNode own = amounts.path(district.path("code").asString());
                cells.add(Map.of(
                        "district", district.path("code").asString(),
                        "category", category.getKey(),
                        "amount", (own.isMissingNode() ? amounts.path(EVERYWHERE) : own).asString()));
            }
        });
        String document = documents.of(sheet.path("document").asString());
        String from = sheet.path("from").asString();
        Map<String, Object> body = new HashMap<>();
        body.put("documentId", document);
        body.put("effectiveFrom", from.equals("in-force") ? inForceFrom(document) : from);
        body.put("note", sheet.path("note").asString(""));
        body.put("cells", cells);
        return body;
    }

    private String inForceFrom(String document) {
        return platform.get(null, "/documents/" + document)
                .path("effectiveFrom")
                .asString();
    }

    private void loadGuides(JsonNode guides) {
        for (JsonNode guide : guides) {
            ObjectNode content = (ObjectNode) guide.deepCopy();
            String drafter = content.path("drafter").asString();
            String reviewer = content.path("reviewer").asString();
            boolean published = content.path("left").isMissingNode();
            content.remove(List.of("drafter", "reviewer", "left"));
            ArrayNode basis = (ArrayNode) content.path("legalBasis");
            basis.forEach(one -> link((ObjectNode) one));
            String id = platform.post(
                            drafter, "/guides", json.convertValue(content, new TypeReference<Map<String, Object>>() {}))
                    .path("id")
                    .asString();
            platform.post(drafter, "/guides/" + id + "/acts/submit", Map.of());
            if (published) {
                platform.post(reviewer, "/guides/" + id + "/acts/publish", Map.of());
            }
            progress.accept(
                    (published ? "办事指南:" : "待审核的办事指南:") + content.path("title").asString());
        }
    }

    private void link(ObjectNode basis) {
        JsonNode document = basis.remove("document");
        if (document != null) {
            basis.put("documentId", documents.of(document.asString()));
        }
    }
}
