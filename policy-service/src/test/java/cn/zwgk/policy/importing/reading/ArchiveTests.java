package cn.zwgk.policy.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    @Test
    void manyFilesOfSeveralFormatsAndEncodingsAreReadInOrder() {
        byte[] zip = Uploads.zip(
                GBK,
                new TreeMap<>(Map.of(
                        "2024/一.txt", text("甲").getBytes(GBK),
                        "2024/二.jsonl", json("乙").getBytes(StandardCharsets.UTF_8))));

        Uploads.Result result = new Uploads(folder).with("全部.zip", zip).read();

        assertThat(result.documents()).extracting(ReadDocument::title).containsExactlyInAnyOrder("甲", "乙");
        assertThat(result.entries())
                .extracting(Place::file)
                .containsExactlyInAnyOrder("全部.zip!/2024/一.txt", "全部.zip!/2024/二.jsonl");
    }

    @Test
    void namesInUtf8AreReadAsSuch() {
        byte[] zip =
                Uploads.zip(StandardCharsets.UTF_8, Map.of("文件/甲.txt", text("甲").getBytes(StandardCharsets.UTF_8)));

        assertThat(new Uploads(folder).with("a.zip", zip).read().only().place().file())
                .isEqualTo("a.zip!/文件/甲.txt");
    }

    @Test
    void aNameThatLeadsOutIsRefusedAndTheOthersAreRead() {
        byte[] zip = Uploads.zip(
                StandardCharsets.UTF_8,
                Map.of(
                        "../../etc/cron.d/x.txt", text("甲").getBytes(StandardCharsets.UTF_8),
                        "好.txt", text("乙").getBytes(StandardCharsets.UTF_8),
                        "/abs.txt", text("丙").getBytes(StandardCharsets.UTF_8),
                        "C:\\win.txt", text("丁").getBytes(StandardCharsets.UTF_8)));

        Uploads.Result result = new Uploads(folder).with("a.zip", zip).read();

        assertThat(result.only().title()).isEqualTo("乙");
        assertThat(result.codes())
                .containsExactly("archive-path-leads-out", "archive-path-leads-out", "archive-path-leads-out");
    }

    @Test
    void whatSwellsBeyondMeasureIsNotUnpacked() {
        byte[] zip = Uploads.zip(StandardCharsets.UTF_8, Map.of("a.txt", new byte[2 << 20]));

        Uploads.Result result = new Uploads(folder)
                .limitedTo(new Limits(1000, 1 << 20, 1L << 30, 200, 1 << 20, 10, 2, 100))
                .with("a.zip", zip)
                .read();

        assertThat(result.codes()).containsExactly("archive-bomb");
    }

    @Test
    void archivesInArchivesAreReadOneLevelDeep() {
        byte[] inner =
                Uploads.zip(StandardCharsets.UTF_8, Map.of("甲.txt", text("甲").getBytes(StandardCharsets.UTF_8)));
        byte[] middle = Uploads.zip(StandardCharsets.UTF_8, Map.of("里.zip", inner));
        byte[] outer = Uploads.zip(StandardCharsets.UTF_8, Map.of("中.zip", middle));

        assertThat(new Uploads(folder)
                        .with("中.zip", middle)
                        .read()
                        .only()
                        .place()
                        .file())
                .isEqualTo("中.zip!/里.zip!/甲.txt");
        assertThat(new Uploads(folder).with("外.zip", outer).read().codes()).containsExactly("archive-too-deep");
    }

    @Test
    void moreFilesThanAllowedAreRefused() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 11; i++) {
            files.put(i + ".txt", text("文" + i).getBytes(StandardCharsets.UTF_8));
        }

        Uploads.Result result = new Uploads(folder)
                .limitedTo(new Limits(1000, 1 << 20, 1 << 20, 200, 1 << 20, 10, 2, 100))
                .with("a.zip", Uploads.zip(StandardCharsets.UTF_8, files))
                .read();

        assertThat(result.codes()).containsExactly("archive-too-many-files");
    }

    @Test
    void filesThatAreNoTextAreNamedForWhatTheyAre() {
        byte[] word = Uploads.zip(
                StandardCharsets.UTF_8,
                Map.of("[Content_Types].xml", new byte[] {1}, "word/document.xml", new byte[] {1}));

        assertThat(new Uploads(folder).with("a.docx", word).read().codes()).containsExactly("office-file");
        assertThat(new Uploads(folder).with("a.pdf", "%PDF-1.7 …").read().codes())
                .containsExactly("pdf-file");
        assertThat(new Uploads(folder)
                        .with("a.txt", new byte[] {'a', 0, 'b', '|'})
                        .read()
                        .codes())
                .containsExactly("not-a-text-file");
        assertThat(new Uploads(folder)
                        .with("a.txt", new byte[] {(byte) 0xFF, '|', (byte) 0x80})
                        .read()
                        .codes())
                .containsExactly("encoding-unknown");
        assertThat(new Uploads(folder)
                        .with("a.zip", "PK\u0003\u0004 kaputt")
                        .read()
                        .codes())
                .containsExactly("archive-damaged");
    }

    @Test
    void nothingUnpackedIsLeftBehind() throws IOException {
        byte[] zip =
                Uploads.zip(StandardCharsets.UTF_8, Map.of("a.txt", text("甲").getBytes(StandardCharsets.UTF_8)));

        new Uploads(folder).with("a.zip", zip).read();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("unpacked"));
        }
    }

    private static String text(String title) {
        return "发布机构 | 明州市民政局 | 成文日期 | 2024-01-02\n" + title + "\n正文。\n";
    }

    private static String json(String title) {
        return "{\"标题\":\"" + title + "\",\"发布机构\":\"局\",\"成文日期\":\"2024-01-02\",\"正文\":\"内容。\"}\n";
    }
}
