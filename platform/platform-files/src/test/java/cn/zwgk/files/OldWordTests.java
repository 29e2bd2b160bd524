package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word before 2007: read, redacted until no byte of it is left, and cleaned of names. */
class OldWordTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String DOC = "application/msword";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);
    private final CleanCopy cleaning = new CleanCopy(TIME);

    @Test
    void aWordDocumentIsReadWithWhatIsHiddenDeletedAndCommented() throws IOException {
        assertThat(texts.read(OldFiles.document(folder), DOC))
                .contains(
                        new Passage("第1段", false, "低保对象公示"),
                        new Passage("第2段", false, "联系人李小明，电话13800138000。"),
                        new Passage("第3段隐藏文字", true, "底稿：王小红"),
                        new Passage("第4段修订（已删除）", true, "赵大勇"),
                        new Passage("批注", true, "请核对李小明的电话"),
                        new Passage("页眉页脚", false, "民政局内部稿"),
                        new Passage("文档属性“作者”", true, "经办人甲"));
    }

    @Test
    void aRedactedWordDocumentHoldsTheTextsInNoByteAndOpensAsBefore() throws IOException {
        Path redacted = folder.resolve("redacted.doc");
        redaction.redact(
                OldFiles.document(folder),
                DOC,
                List.of("李小明", OldFiles.PHONE, "王小红", "赵大勇", OldFiles.NUMBER),
                redacted);
        OldBytes.assertNone(redacted, "李小明", OldFiles.PHONE, "王小红", "赵大勇", OldFiles.NUMBER);
        assertThat(texts.read(redacted, DOC))
                .contains(
                        new Passage("第2段", false, "联系人███，电话███████████。"),
                        new Passage("批注", true, "请核对███的电话"),
                        new Passage("第1段", false, "低保对象公示"));
        try (InputStream content = Files.newInputStream(redacted);
                HWPFDocument opened = new HWPFDocument(content)) {
            assertThat(opened.getRange().numParagraphs()).isEqualTo(paragraphs(OldFiles.document(folder)));
        }
    }

    @Test
    void theCleanWordDocumentNamesNobody() throws IOException {
        Path clean = folder.resolve("clean.doc");
        cleaning.write(OldFiles.document(folder), DOC, clean);
        OldBytes.assertNone(clean, "经办人甲");
        assertThat(texts.read(clean, DOC))
                .isEqualTo(texts.read(OldFiles.document(folder), DOC).stream()
                        .filter(passage -> !passage.place().startsWith("文档属性"))
                        .toList());
    }

    @Test
    void whatFastSavingLeftInAWordDocumentIsFoundAndGoes() throws IOException {
        Path file = folder.resolve("fast-saved.doc");
        try (POIFSFileSystem container =
                new POIFSFileSystem(OldFiles.document(folder).toFile())) {
            OldStreams.copy(
                    container.getRoot(),
                    file,
                    (path, content) -> path.equals("WordDocument") ? withRemains(content) : content);
        }
        assertThat(texts.read(file, DOC))
                .anyMatch(passage -> passage.place().equals("已删除的残留文字")
                        && passage.hidden()
                        && passage.text().contains("钱多多原住址"));
        Path redacted = folder.resolve("redacted.doc");
        redaction.redact(file, DOC, List.of("钱多多"), redacted);
        OldBytes.assertNone(redacted, "钱多多");
    }

    @Test
    void aWorkbookInsideAWordDocumentIsReadAndRedacted() throws IOException {
        Path file = folder.resolve("outer.doc");
        try (POIFSFileSystem outer =
                        new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(OldFiles.document(folder))));
                POIFSFileSystem inner =
                        new POIFSFileSystem(OldFiles.workbook(folder).toFile());
                OutputStream out = Files.newOutputStream(file)) {
            var object = outer.getRoot().createDirectory("ObjectPool").createDirectory("_1234");
            OldStreams.visit(
                    inner.getRoot(), (name, content) -> object.createDocument(name, new ByteArrayInputStream(content)));
            var packaged = outer.getRoot().createDirectory("ObjectPool2").createDirectory("_1235");
            packaged.createDocument("Package", Files.newInputStream(SheetTests.workbook(folder)));
            outer.writeFilesystem(out);
        }
        assertThat(texts.read(file, DOC))
                .contains(
                        new Passage("内嵌文件“_1234”工作表“名单”A2", false, "李小明"),
                        new Passage("内嵌文件“Package”工作表“名单”A2", false, "李小明"));
        Path redacted = folder.resolve("redacted.doc");
        redaction.redact(file, DOC, List.of("李小明"), redacted);
        assertThat(texts.read(redacted, DOC)).extracting(Passage::text).noneMatch(text -> text.contains("李小明"));
    }

    @Test
    void aSignedDocumentIsNeitherRedactedNorCleaned() throws IOException {
        Path file = folder.resolve("signed.doc");
        try (POIFSFileSystem container =
                        new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(OldFiles.document(folder))));
                OutputStream out = Files.newOutputStream(file)) {
            container.getRoot().createDirectory("_xmlsignatures");
            container.writeFilesystem(out);
        }
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> redaction.redact(file, DOC, List.of("李小明"), folder.resolve("r.doc")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-sealed"));
        Path clean = folder.resolve("clean.doc");
        cleaning.write(file, DOC, clean);
        assertThat(clean).hasSameBinaryContentAs(file);
    }

    /** Moves the beginning of the text forward over bytes that no piece points at. */
    private static byte[] withRemains(byte[] main) {
        byte[] remains = "钱多多原住址".getBytes(StandardCharsets.UTF_16LE);
        byte[] longer = OldBytes.joined(main, remains);
        ByteBuffer header = ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x1C, longer.length);
        return longer;
    }

    private static int paragraphs(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                HWPFDocument opened = new HWPFDocument(content)) {
            return opened.getRange().numParagraphs();
        }
    }
}
