package cn.zwgk.e2e.benchmark;

import cn.zwgk.e2e.Desk;
import cn.zwgk.e2e.Reply;
import cn.zwgk.e2e.RunningPlatform;
import cn.zwgk.local.Memory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Documents as a bureau has them, made up and taken over through the import. */
final class BenchmarkImport {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MAPPING = """
            name: benchmark
            fields: {sourceId: id, title: title, writtenOn: date, publishedAt: date, kind: kind, body: text}
            constants: {disclosureMode: 主动公开, issuingBody: 明州市民政局, topics: 养老机构}
            """;
    private static final String PARAGRAPH = "各县（市、区）民政局要按照职责分工，做好特困人员供养、残疾人两项补贴、老年助餐和养老机构监管工作，按月公开办理情况，接受群众监督。";
    private static final String[] KINDS = {"NOTICE", "POLICY", "REPORT", "PLAN"};

    private final RunningPlatform platform;
    private final Path folder;

    BenchmarkImport(RunningPlatform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
    }

    /** Imports documents with these numbers. @return the rate and the memory, in a sentence */
    String of(int first, int beyond) throws IOException {
        Path file = written(first, beyond);
        long begin = System.nanoTime();
        String job = platform.as("wuting")
                .upload("/api/v1/imports", file, MAPPING)
                .expecting(202)
                .at("id");
        long most = 0;
        Reply progress;
        do {
            progress = Desk.until(
                    () -> platform.as("wuting").get("/api/v1/imports/" + job),
                    reply -> reply.status() == 200,
                    "the import's progress");
            most = Math.max(
                    most,
                    ProcessHandle.of(platform.part("policy").pid().orElseThrow())
                            .map(Memory::resident)
                            .orElseThrow());
        } while (progress.at("state").equals("QUEUED") || progress.at("state").equals("RUNNING"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return String.format(
                Locale.ROOT,
                "Import of %,d documents: %s, %.0f s, %.0f a second; policy-service held at most %d MiB.%n",
                beyond - first,
                progress.at("state"),
                seconds,
                (beyond - first) / seconds,
                most);
    }

    private Path written(int first, int beyond) throws IOException {
        Path file = folder.resolve("benchmark-" + beyond + ".jsonl");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int n = first; n < beyond; n++) {
                var line = JSON.createObjectNode()
                        .put("id", "benchmark-" + n)
                        .put("title", "明州市民政局关于第" + n + "号事项的通知")
                        .put("date", LocalDate.of(2015, 1, 1).plusDays(n % 4000).toString())
                        .put("kind", KINDS[n % KINDS.length])
                        .put("text", PARAGRAPH.repeat(1 + n % 20));
                lines.write(JSON.writeValueAsString(line));
                lines.newLine();
            }
        }
        return file;
    }
}
