package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word, Excel and PowerPoint before 2007: read, redacted until no byte of it is left, and cleaned of names. */
class OldFilesTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String DOC = "application/msword";
    private static final String XLS = "application/vnd.ms-excel";
    private static final String PPT = "application/vnd.ms-powerpoint";
    private static final String NUMBER = "11010519491231002X";
    private static final String PHONE = "13800138000";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);
    private final CleanCopy cleaning = new CleanCopy(TIME);

    @Test
    void aWordDocumentIsReadWithWhatIsHiddenDeletedAndCommented() throws IOException {
        assertThat(texts.read(document(), DOC))
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
        redaction.redact(document(), DOC, List.of("李小明", PHONE, "王小红", "赵大勇", NUMBER), redacted);
        assertNoByteOf(redacted, "李小明", PHONE, "王小红", "赵大勇", NUMBER);
        assertThat(texts.read(redacted, DOC))
                .contains(
                        new Passage("第2段", false, "联系人███，电话███████████。"),
                        new Passage("批注", true, "请核对███的电话"),
                        new Passage("第1段", false, "低保对象公示"));
        try (InputStream content = Files.newInputStream(redacted);
                HWPFDocument opened = new HWPFDocument(content)) {
            assertThat(opened.getRange().numParagraphs()).isEqualTo(paragraphs(document()));
        }
    }

    @Test
    void theCleanWordDocumentNamesNobody() throws IOException {
        Path clean = folder.resolve("clean.doc");
        cleaning.write(document(), DOC, clean);
        assertNoByteOf(clean, "经办人甲");
        assertThat(texts.read(clean, DOC))
                .isEqualTo(texts.read(document(), DOC).stream()
                        .filter(passage -> !passage.place().startsWith("文档属性"))
                        .toList());
    }

    @Test
    void whatFastSavingLeftInAWordDocumentIsFoundAndGoes() throws IOException {
        Path file = folder.resolve("fast-saved.doc");
        try (POIFSFileSystem container = new POIFSFileSystem(document().toFile())) {
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
        assertNoByteOf(redacted, "钱多多");
    }

    @Test
    void aRedactedWorkbookHoldsNeitherStringsNorNumbersAnyMore() throws IOException {
        Path redacted = folder.resolve("redacted.xls");
        redaction.redact(workbook(), XLS, List.of("李小明", PHONE, NUMBER), redacted);
        assertNoByteOf(redacted, "李小明", PHONE, NUMBER);
        assertThat(new String(streams(redacted), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(bytes(Double.parseDouble(PHONE)), StandardCharsets.ISO_8859_1));
        try (InputStream content = Files.newInputStream(redacted);
                HSSFWorkbook opened = new HSSFWorkbook(content)) {
            HSSFRow row = opened.getSheet("名单").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("███");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("███████████");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("███先生");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(710);
            assertThat(opened.getSheet("名单").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("王小红");
        }
    }

    @Test
    void aStringThatGoesOverTheBorderOfARecordGoesToo() throws IOException {
        Path file = folder.resolve("long.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("说明");
            for (int i = 0; i < 400; i++) {
                sheet.createRow(i).createCell(0).setCellValue("第" + i + "户李小明" + "说明".repeat(17 + i % 5));
            }
            workbook.write(out);
        }
        Path redacted = folder.resolve("redacted.xls");
        redaction.redact(file, XLS, List.of("李小明"), redacted);
        assertNoByteOf(redacted, "李小明");
        assertThat(texts.read(redacted, XLS))
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("李小明"))
                .anyMatch(text -> text.startsWith("第399户███说明"));
    }

    @Test
    void theCleanWorkbookDoesNotSayWhoCommented() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            SheetTests.write(workbook, file);
        }
        assertThat(bytesOf(file, "经办人甲")).isTrue();
        Path clean = folder.resolve("clean.xls");
        cleaning.write(file, XLS, clean);
        assertNoByteOf(clean, "经办人甲");
        assertThat(texts.read(clean, XLS)).contains(new Passage("工作表“名单”A2批注", true, "低保户李小明"));
    }

    @Test
    void aSlideShowIsReadAndRedacted() throws IOException {
        Path file = slides();
        assertThat(texts.read(file, PPT))
                .contains(new Passage("第1页", false, "低保户李小明"), new Passage("第2页", true, "电话" + PHONE));
        Path redacted = folder.resolve("redacted.ppt");
        redaction.redact(file, PPT, List.of("李小明", PHONE), redacted);
        assertNoByteOf(redacted, "李小明", PHONE);
        try (InputStream content = Files.newInputStream(redacted);
                HSLFSlideShow opened = new HSLFSlideShow(content)) {
            assertThat(opened.getSlides()).hasSize(2);
        }
        assertThat(texts.read(redacted, PPT)).contains(new Passage("第1页", false, "低保户███"));
    }

    @Test
    void anEarlierVersionOfASlideIsFoundAndRedacted() throws IOException {
        Path file = folder.resolve("edited.ppt");
        byte[] text = "孙老三的旧稿".getBytes(StandardCharsets.UTF_16LE);
        byte[] left = ByteBuffer.allocate(8 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 4000)
                .putInt(text.length)
                .put(text)
                .array();
        try (POIFSFileSystem container = new POIFSFileSystem(slides().toFile())) {
            OldStreams.copy(
                    container.getRoot(),
                    file,
                    (path, content) -> path.equals(OldSlideRecords.STREAM) ? joined(content, left) : content);
        }
        assertThat(texts.read(file, PPT)).contains(new Passage("母版、页眉页脚或历史版本", true, "孙老三的旧稿"));
        Path redacted = folder.resolve("redacted.ppt");
        redaction.redact(file, PPT, List.of("孙老三"), redacted);
        assertNoByteOf(redacted, "孙老三");
    }

    @Test
    void theCleanSlideShowDoesNotSayWhoHadItOpen() throws IOException {
        Path file = folder.resolve("with-user.ppt");
        try (POIFSFileSystem container = new POIFSFileSystem(slides().toFile())) {
            OldStreams.copy(
                    container.getRoot(),
                    file,
                    (path, content) -> path.equals("Current User") ? user("Jingban Ren") : content);
        }
        Path clean = folder.resolve("clean.ppt");
        cleaning.write(file, PPT, clean);
        assertThat(bytesOf(file, "Jingban Ren")).isTrue();
        assertNoByteOf(clean, "Jingban Ren");
    }

    @Test
    void aWorkbookInsideAWordDocumentIsReadAndRedacted() throws IOException {
        Path file = folder.resolve("outer.doc");
        try (POIFSFileSystem outer = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(document())));
                POIFSFileSystem inner = new POIFSFileSystem(workbook().toFile());
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
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(document())));
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

    /** Saved by an office program: with a table, a hidden text, a deleted one, a comment, a header and an author. */
    private Path document() throws IOException {
        Path file = folder.resolve("document.doc");
        try (InputStream content = Objects.requireNonNull(OldFilesTests.class.getResourceAsStream("low-income.doc"))) {
            Files.write(file, content.readAllBytes());
        }
        return file;
    }

    /** Moves the beginning of the text forward over bytes that no piece points at. */
    private static byte[] withRemains(byte[] main) {
        byte[] remains = "钱多多原住址".getBytes(StandardCharsets.UTF_16LE);
        byte[] longer = joined(main, remains);
        ByteBuffer header = ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x1C, longer.length);
        return longer;
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("list.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet list = workbook.createSheet("名单");
            list.createRow(0).createCell(0).setCellValue("姓名");
            HSSFRow row = list.createRow(1);
            row.createCell(0).setCellValue("李小明");
            row.createCell(1).setCellValue(Double.parseDouble(PHONE));
            HSSFCell formula = row.createCell(2);
            formula.setCellFormula("\"李小明\"&\"先生\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            row.createCell(3).setCellValue(710);
            row.createCell(4).setCellValue(NUMBER);
            list.createRow(2).createCell(0).setCellValue("王小红");
            list.getHeader().setCenter("编制：李小明");
            workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("李小明 " + NUMBER);
            workbook.write(out);
        }
        return file;
    }

    private Path slides() throws IOException {
        Path file = folder.resolve("slides.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            box(show.createSlide(), "低保户李小明");
            HSLFSlide hidden = show.createSlide();
            box(hidden, "电话" + PHONE);
            hidden.setHidden(true);
            show.write(out);
        }
        return file;
    }

    private static void box(HSLFSlide slide, String text) {
        HSLFTextBox box = slide.createTextBox();
        box.setText(text);
    }

    private static byte[] user(String name) {
        return ByteBuffer.allocate(28 + name.length() * 3 + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 0x0FF6)
                .putInt(20 + name.length() * 3 + 4)
                .putInt(0x14)
                .putInt(0xE391C05F)
                .putInt(0)
                .putShort((short) name.length())
                .putShort((short) 0x03F4)
                .putInt(3)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .put(name.getBytes(StandardCharsets.UTF_16LE))
                .array();
    }

    private static int paragraphs(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                HWPFDocument opened = new HWPFDocument(content)) {
            return opened.getRange().numParagraphs();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] bytes(double number) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(number)
                .array();
    }

    /** The whole file and each stream, in Unicode of both orders and in the code pages. */
    private static void assertNoByteOf(Path file, String... given) throws IOException {
        for (String text : given) {
            assertThat(bytesOf(file, text)).as(text).isFalse();
        }
    }

    private static boolean bytesOf(Path file, String text) throws IOException {
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"));
        byte[] all = joined(Files.readAllBytes(file), streams(file));
        String haystack = new String(all, StandardCharsets.ISO_8859_1);
        return charsets.stream()
                .anyMatch(
                        charset -> haystack.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    private static byte[] streams(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            OldStreams.visit(container.getRoot(), (name, content) -> all.write(content));
            if (container.getRoot().hasEntryCaseInsensitive("Workbook")
                    && container.getRoot().getEntryCaseInsensitive("Workbook") instanceof DocumentEntry workbook) {
                all.write(SheetRecords.joined(OldStreams.content(workbook), 0));
                all.write(SheetRecords.joined(OldStreams.content(workbook), 1));
            }
            return all.toByteArray();
        }
    }
}
