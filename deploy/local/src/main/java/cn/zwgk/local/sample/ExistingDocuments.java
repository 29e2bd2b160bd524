package cn.zwgk.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The older documents, which come in through the import with the numbers and dates that they have. */
final class ExistingDocuments {

    private static final String OFFICER = "wuting";
    private static final List<String> PLAIN = List.of(
            "title",
            "kind",
            "documentNumber",
            "indexNumber",
            "topics",
            "catalogueClass",
            "writtenOn",
            "publishedAt",
            "effectiveFrom",
            "lapsesOn",
            "validity");

    private final PlatformClient platform;

    ExistingDocuments(PlatformClient platform) {
        this.platform = platform;
    }

    /** @return what the platform says of the import when it is done */
    JsonNode load(List<SampleFile> files) {
        String lines = files.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
        JsonNode job = platform.upload(OFFICER, "/imports", "files", "历史文件.jsonl", lines.getBytes(UTF_8));
        String path = "/imports/" + job.path("id").asString();
        Patience.until("历史文件导入完成", () -> isOver(platform.get(OFFICER, path)));
        JsonNode done = platform.get(OFFICER, path);
        if (done.path("refused").asLong() > 0 || !done.path("state").asString().equals("COMPLETED")) {
            JsonNode problems = platform.get(OFFICER, path + "/problems?size=5");
            throw new SampleContentException("历史文件没有全部导入:" + problems.path("items"), null);
        }
        return done;
    }

    /** The ids of the imported documents by the names of their files. */
    Map<String, String> ids(List<SampleFile> files) {
        Map<String, String> ids = new HashMap<>();
        for (SampleFile file : files) {
            String title = file.require("title");
            JsonNode found = platform.get(null, "/documents?size=200&q=" + PlatformClient.encoded(title));
            for (JsonNode item : found.path("items")) {
                boolean sameNumber =
                        item.path("documentNumber").asString("").equals(String.valueOf(file.get("documentNumber")))
                                || file.get("documentNumber") == null;
                if (item.path("title").asString().equals(title) && sameNumber) {
                    ids.put(file.name(), item.path("id").asString());
                }
            }
        }
        return ids;
    }

    private static boolean isOver(JsonNode job) {
        return List.of("COMPLETED", "STOPPED").contains(job.path("state").asString());
    }

    private String line(SampleFile file) {
        Map<String, String> document = new LinkedHashMap<>();
        document.put("sourceId", "sample-" + file.name());
        document.put("issuingBody", SampleContent.BUREAU);
        document.put("disclosureMode", "主动公开");
        PLAIN.forEach(key -> {
            String value = file.get(key);
            if (value != null) {
                document.put(key, value);
            }
        });
        document.put("body", file.html());
        return platform.write(document);
    }
}
