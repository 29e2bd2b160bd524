package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Proposals, commitments, decisions and inspections from sheets, approved by a second person and published. */
final class StructuredRecords {

    private static final String DRAFTER = "chenjing";
    private static final String REVIEWER = "zhaomin";
    private static final String OPENNESS = "wuting";

    private final PlatformClient platform;
    private final Path folder;
    private final Consumer<String> progress;

    StructuredRecords(PlatformClient platform, Path folder, Consumer<String> progress) {
        this.platform = platform;
        this.folder = folder;
        this.progress = progress;
    }

    /** Each sheet is named by the class of its records. Loading again takes up what was not published yet. */
    void load() throws IOException {
        try (Stream<Path> sheets = Files.list(folder)) {
            for (Path sheet : sheets.sorted().toList()) {
                String name = sheet.getFileName().toString();
                load(name.substring(0, name.indexOf('.')), name, Files.readAllBytes(sheet));
            }
        }
    }

    private void load(String classCode, String fileName, byte[] content) {
        if (platform.get(null, "/records?size=1&classCode=" + classCode)
                        .path("total")
                        .asLong()
                > 0) {
            return;
        }
        JsonNode report = platform.upload(
                DRAFTER, "/records/desk/imports?dryRun=false&classCode=" + classCode, "file", fileName, content);
        if (!report.path("written").asBoolean()) {
            throw new SampleContentException("示例表格有问题:" + fileName + " " + report.path("problems"), null);
        }
        take(REVIEWER, "approve", "DRAFT", classCode);
        take(OPENNESS, "publish", "APPROVED", classCode);
        progress.accept("结构化信息:" + fileName + " " + report.path("rows").asInt() + " 条");
    }

    private void take(String person, String act, String state, String classCode) {
        List<String> ids = new ArrayList<>();
        platform.get(person, "/records/desk?size=200&state=" + state + "&classCode=" + classCode)
                .path("items")
                .forEach(each -> ids.add(each.path("id").asString()));
        if (!ids.isEmpty()) {
            platform.post(person, "/records/desk/acts/" + act, Map.of("ids", ids));
        }
    }
}
