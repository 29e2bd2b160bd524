package cn.zwgk.files;

import static cn.zwgk.files.MadeFiles.DOCX;
import static cn.zwgk.files.MadeFiles.paragraph;
import static cn.zwgk.files.MadeFiles.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents: found with its place, gone when redacted, nameless when published. */
class WordTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String NUMBER = "110101199003070011";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);

    @Test
    void readsWhatOfficeProgramsWrite() throws IOException {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("关于临时救助的公示");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(1).getCell(0).setText("李小明");
            table.getRow(1).getCell(1).setText(NUMBER);
            document.getProperties().getCoreProperties().setCreator("经办人甲");
            document.write(out);
        }
        assertThat(texts.read(file, DOCX))
                .contains(
                        new Passage("第1段", false, "关于临时救助的公示"),
                        new Passage("表格1第2行", false, "李小明\t" + NUMBER),
                        new Passage("文档属性“作者”", true, "经办人甲"));
    }

    @Test
    void findsWhatAReaderDoesNotSee() throws IOException {
        assertThat(texts.read(withEverything(), DOCX))
                .contains(
                        new Passage("第1段隐藏文字", true, "底稿"),
                        new Passage("第2段修订（已删除）", true, "王小红"),
                        new Passage("批注", false, "请核对张三的电话"),
                        new Passage("页眉", false, "民政局"),
                        new Passage("链接", true, "mailto:zhang@example.cn"),
                        new Passage("文本框", false, "在框里"));
    }

    @Test
    void aTextIsGoneFromEveryPartAlsoWhenItIsCutIntoRuns() throws IOException {
        Path redacted = folder.resolve("redacted.docx");
        redaction.redact(withEverything(), DOCX, List.of(NUMBER, "王小红", "张三", "民政局", "zhang@example.cn"), redacted);
        assertThat(texts.read(redacted, DOCX))
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("王小红") || text.contains("张三") || text.contains("zhang"))
                .contains("身份证号██████████████████完", "请核对██的电话");
        assertThat(MadeFiles.part(redacted, "word/document.xml")).doesNotContain("110101", "王小红");
        assertThat(MadeFiles.part(redacted, "word/comments.xml")).doesNotContain("张三");
    }

    @Test
    void anEmbeddedWorkbookIsReadAndRedactedToo() throws IOException {
        Path inner = SheetTests.workbook(folder);
        Path file = folder.resolve("outer.docx");
        MadeFiles.docx(folder, "", paragraph("附表"), Map.of());
        SheetTests.embed(folder.resolve("made.docx"), "word/embeddings/list.xlsx", inner, file);
        assertThat(texts.read(file, DOCX)).contains(new Passage("内嵌文件“list.xlsx”工作表“名单”A2", false, "李小明"));
        Path redacted = folder.resolve("redacted.docx");
        redaction.redact(file, DOCX, List.of("李小明"), redacted);
        assertThat(texts.read(redacted, DOCX)).extracting(Passage::text).doesNotContain("李小明");
    }

    @Test
    void aSignedDocumentIsNotRedactedBecauseThatWouldBreakItsSeal() throws IOException {
        Path file = MadeFiles.docx(
                folder, "", paragraph("张三"), Map.of("_xmlsignatures/sig1.xml", "<Signature xmlns=\"s\"/>"));
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> redaction.redact(file, DOCX, List.of("张三"), folder.resolve("r.docx")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-sealed"));
        assertThat(folder.resolve("r.docx")).doesNotExist();
    }

    @Test
    void aCleanCopyNamesNobodyAndSaysTheSame() throws IOException {
        Path source = withEverything();
        Path clean = folder.resolve("clean.docx");
        new CleanCopy(TIME).write(source, DOCX, clean);
        assertThat(MadeFiles.part(clean, "word/document.xml")).doesNotContain("rsid", "经办人甲", "2026-01-01");
        assertThat(MadeFiles.part(clean, "docProps/core.xml")).isEmpty();
        assertThat(MadeFiles.part(clean, "[Content_Types].xml")).doesNotContain("core.xml");
        assertThat(MadeFiles.part(clean, "_rels/.rels"))
                .doesNotContain("core.xml")
                .contains("document.xml");
        assertThat(texts.read(clean, DOCX))
                .isEqualTo(texts.read(source, DOCX).stream()
                        .filter(passage -> !passage.place().startsWith("文档属性"))
                        .toList());
    }

    private Path withEverything() throws IOException {
        String body = "<w:p><w:r><w:t>身份证号1101</w:t></w:r><w:r><w:t>011990</w:t></w:r>"
                + "<w:r><w:t>03070011完</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>底稿</w:t></w:r></w:p>"
                + "<w:p><w:del w:id=\"1\" w:author=\"经办人甲\" w:date=\"2026-01-01T00:00:00Z\"><w:r>"
                + "<w:delText>王小红</w:delText></w:r></w:del><w:r><w:t>见附件</w:t></w:r></w:p>"
                + "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("在框", "里") + "</w:txbxContent></w:pict></w:r></w:p>";
        return MadeFiles.docx(
                folder,
                "经办人甲",
                body,
                Map.of(
                        "word/comments.xml",
                        word(
                                "comments",
                                "<w:comment w:id=\"0\" w:author=\"经办人甲\">" + paragraph("请核对张", "三的电话")
                                        + "</w:comment>"),
                        "word/header1.xml",
                        word("hdr", paragraph("民政局")),
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"r\"><Relationship Id=\"rId9\" TargetMode=\"External\""
                                + " Target=\"mailto:zhang@example.cn\"/></Relationships>"));
    }
}
