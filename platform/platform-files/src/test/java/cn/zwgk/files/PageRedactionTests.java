package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions of pages: what lies under them is really gone, whether anybody could read it or not. */
class PageRedactionTests {

    private static final Duration TIME = Duration.ofSeconds(60);
    private static final String PDF = "application/pdf";
    private static final PageRegion UPPER_LEFT = new PageRegion(1, 0, 0, 0.5, 0.5);

    @TempDir
    Path folder;

    private final PageRedaction pages = new PageRedaction(TIME);
    private final FileTexts texts = new FileTexts(TIME);

    @Test
    void aPageThatIsCoveredInPartIsAPictureAndSaysNothingAndOtherPagesStay() throws IOException {
        Path covered = folder.resolve("covered.pdf");
        pages.cover(scan(), PDF, List.of(UPPER_LEFT), covered);
        assertThat(texts.read(covered, PDF))
                .contains(new Passage("第2页", false, "其他内容"))
                .noneMatch(passage -> passage.text().contains("110101199003070011")
                        || passage.text().contains("李小明"));
        assertThat(new String(Files.readAllBytes(covered), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret attachment");
        BufferedImage page = drawn(covered, PDF, 1);
        assertThat(new Color(page.getRGB(page.getWidth() / 4, page.getHeight() / 4)))
                .isEqualTo(Color.BLACK);
        assertThat(new Color(page.getRGB(page.getWidth() * 3 / 4, page.getHeight() / 4)))
                .isEqualTo(Color.WHITE);
        try (PDDocument document = Loader.loadPDF(covered.toFile())) {
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }

    @Test
    void aPageThatLiesOnItsSideIsCoveredWhereAPersonSeesIt() throws IOException {
        Path source = scan();
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            document.getPage(0).setRotation(90);
            document.save(folder.resolve("side.pdf").toFile());
        }
        Path covered = folder.resolve("side-covered.pdf");
        pages.cover(folder.resolve("side.pdf"), PDF, List.of(UPPER_LEFT), covered);
        BufferedImage before = drawn(folder.resolve("side.pdf"), PDF, 1);
        BufferedImage after = drawn(covered, PDF, 1);
        assertThat(after.getWidth()).isCloseTo(before.getWidth(), org.assertj.core.data.Offset.offset(2));
        assertThat(after.getWidth()).isGreaterThan(after.getHeight());
        assertThat(new Color(after.getRGB(after.getWidth() / 4, after.getHeight() / 4)))
                .isEqualTo(Color.BLACK);
    }

    @Test
    void aPictureIsWrittenAnewWithoutWhatTheCameraSaid() throws IOException {
        for (String type : List.of("png", "jpeg")) {
            Path source = folder.resolve("photo." + type);
            ImageIO.write(photo(), type, source.toFile());
            Path covered = folder.resolve("covered." + type);
            pages.cover(source, "image/" + type, List.of(UPPER_LEFT), covered);
            BufferedImage after = drawn(covered, "image/" + type, 1);
            assertThat(after.getWidth()).as(type).isEqualTo(200);
            Color hidden = new Color(after.getRGB(50, 25));
            assertThat(hidden.getRed() + hidden.getGreen() + hidden.getBlue())
                    .as(type)
                    .isLessThan(30);
            assertThat(new Color(after.getRGB(150, 75)).getRed()).as(type).isGreaterThan(200);
        }
    }

    @Test
    void aPhotographIsShownAndCoveredTheRightWayUp() throws IOException {
        Path upright = folder.resolve("upright.jpg");
        ImageIO.write(photo(), "jpeg", upright.toFile());
        byte[] content = Files.readAllBytes(upright);
        byte[] exif = Orientation.exif(6);
        java.io.ByteArrayOutputStream turned = new java.io.ByteArrayOutputStream();
        turned.write(content, 0, 2);
        turned.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        turned.write(exif);
        turned.write(content, 2, content.length - 2);
        Path photo = Files.write(folder.resolve("turned.jpg"), turned.toByteArray());
        BufferedImage seen = drawn(photo, "image/jpeg", 1);
        assertThat(seen.getWidth()).isEqualTo(100);
        assertThat(seen.getHeight()).isEqualTo(200);
        Path covered = folder.resolve("turned-covered.jpg");
        pages.cover(photo, "image/jpeg", List.of(UPPER_LEFT), covered);
        BufferedImage after = ImageIO.read(covered.toFile());
        assertThat(after.getWidth()).isEqualTo(100);
        assertThat(new Color(after.getRGB(25, 50)).getRed()).isLessThan(20);
        assertThat(new Color(after.getRGB(75, 150)).getRed()).isGreaterThan(200);
    }

    @Test
    void whatIsNoPageOrNoPictureIsRefused() throws IOException {
        assertThat(pages.supports("text/plain")).isFalse();
        assertThat(pages.pages(scan(), PDF)).isEqualTo(2);
        assertThat(new PageRegion(3, 0, 0, 0.5, 0.5).liesIn(2)).isFalse();
        assertThat(new PageRegion(1, 0.8, 0, 0.5, 0.5).liesIn(2)).isFalse();
        assertThat(new PageRegion(1, 0, 0, 0, 0.5).liesIn(2)).isFalse();
        assertThat(new PageRegion(1, Double.NaN, 0, 0.1, 0.5).liesIn(2)).isFalse();
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> pages.cover(broken, "image/png", List.of(UPPER_LEFT), folder.resolve("x.png")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-broken"));
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> pages.cover(broken, "text/plain", List.of(UPPER_LEFT), folder.resolve("x.txt")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("redaction-unsupported"));
    }

    /** Two pages; on the first a text under what looks like a scan, in the outline too, and the whole as an attachment. */
    private Path scan() throws IOException {
        try (MadePdf made = new MadePdf()) {
            made.page(MadePdf.text(60, 760, "李小明 110101199003070011") + "0.8 g 50 740 200 60 re f\n")
                    .page(MadePdf.text(60, 760, "其他内容"));
            PDDocument document = made.document();
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("李小明");
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("secret attachment");
            var embedded = new org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode();
            embedded.setNames(java.util.Map.of("a", attached));
            var names = new org.apache.pdfbox.pdmodel.PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(embedded);
            document.getDocumentCatalog().setNames(names);
            return made.save(folder);
        }
    }

    private BufferedImage drawn(Path file, String type, int page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pages.picture(file, type, page)));
    }

    private static BufferedImage photo() {
        BufferedImage photo = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 100);
        pen.dispose();
        return photo;
    }
}
