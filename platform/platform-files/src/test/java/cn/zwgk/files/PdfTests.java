package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF: found on and behind its pages, gone when redacted. */
class PdfTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String PDF = "application/pdf";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);

    @Test
    void findsTextOnItsPageAndWhatAReaderDoesNotSee() throws IOException {
        assertThat(texts.read(withEverything(), PDF))
                .contains(
                        new Passage("第1页", false, "关于临时救助的公示"),
                        new Passage("第2页", false, "李小明 110101199003070011"),
                        new Passage("第2页不可见文字", true, "王小红\n赵六"),
                        new Passage("批注", true, "请核对张三"),
                        new Passage("表单域", true, "13800138000"),
                        new Passage("文档属性“作者”", true, "经办人甲"));
    }

    @Test
    void redactedTextIsGoneAndOtherPagesKeepTheirs() throws IOException {
        Path redacted = folder.resolve("redacted.pdf");
        redaction.redact(
                withEverything(), PDF, List.of("110101199003070011", "王小红", "张三", "13800138000", "经办人甲"), redacted);
        List<Passage> left = texts.read(redacted, PDF);
        assertThat(left)
                .contains(new Passage("第1页", false, "关于临时救助的公示"), new Passage("批注", true, "请核对██"))
                .noneMatch(passage -> passage.place().startsWith("第2页"));
        assertThat(left).extracting(Passage::text).noneMatch(text -> text.contains("1380013") || text.contains("经办人甲"));
    }

    @Test
    void thePictureOfTheRedactedPageShowsABlackBoxWhereTheTextWas() throws IOException {
        Path redacted = folder.resolve("redacted.pdf");
        redaction.redact(withEverything(), PDF, List.of("李小明"), redacted);
        try (PDDocument document = Loader.loadPDF(redacted.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImage(1);
            int height = page.getHeight();
            assertThat(page.getRGB(72 + 18, height - 700 - 4) & 0xFFFFFF).isZero();
            assertThat(page.getRGB(72 + 300, height - 700 - 4) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void aTextBrokenOverTwoLinesIsTakenOutAndItsNeighboursStay() throws IOException {
        Path redacted = folder.resolve("redacted.pdf");
        try (MadePdf made = new MadePdf()) {
            Path file = made.page(MadePdf.text(72, 700, "身份证1101011990") + MadePdf.text(72, 680, "03070011，男"))
                    .save(folder);
            redaction.redact(file, PDF, List.of("110101199003070011"), redacted);
        }
        assertThat(texts.read(redacted, PDF)).containsExactly(new Passage("第1页", false, "身份证\n，男"));
    }

    @Test
    void aFileUnderAnElectronicSealIsNotTouched() throws IOException {
        Path file = sealed();
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> redaction.redact(file, PDF, List.of("张三"), folder.resolve("r.pdf")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-sealed"));
        Path copy = folder.resolve("copy.pdf");
        new CleanCopy(TIME).write(file, PDF, copy);
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void aCleanCopySaysTheSameWithoutAnAuthor() throws IOException {
        Path source = withEverything();
        Path clean = folder.resolve("clean.pdf");
        new CleanCopy(TIME).write(source, PDF, clean);
        assertThat(texts.read(clean, PDF))
                .isEqualTo(texts.read(source, PDF).stream()
                        .filter(passage -> !passage.text().equals("经办人甲"))
                        .toList());
    }

    private Path withEverything() throws IOException {
        try (MadePdf made = new MadePdf()) {
            made.page(MadePdf.text(72, 700, "关于临时救助的公示"));
            made.page(MadePdf.text(72, 700, "李小明 110101199003070011") + "BT 3 Tr ET\n" + MadePdf.text(72, 600, "王小红")
                    + "BT 0 Tr ET\n" + MadePdf.text(72, -500, "赵六"));
            PDDocument document = made.document();
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("请核对张三");
            note.setTitlePopup("经办人甲");
            document.getPage(0).getAnnotations().add(note);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField phone = new PDTextField(form);
            phone.setPartialName("phone");
            phone.getCOSObject().setString(COSName.V, "13800138000");
            form.getFields().add(phone);
            document.getDocumentInformation().setAuthor("经办人甲");
            return made.save(folder);
        }
    }

    private Path sealed() throws IOException {
        try (MadePdf made = new MadePdf()) {
            made.page(MadePdf.text(72, 700, "张三"));
            PDAcroForm form = new PDAcroForm(made.document());
            made.document().getDocumentCatalog().setAcroForm(form);
            PDSignature seal = new PDSignature();
            seal.setContents("seal".getBytes(StandardCharsets.US_ASCII));
            PDSignatureField field = new PDSignatureField(form);
            field.setValue(seal);
            form.getFields().add(field);
            return made.save(folder);
        }
    }
}
