package cn.zwgk.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a PDF as pictures; one that is to be covered in part becomes a picture of itself and keeps nothing else. */
final class PdfPages {

    private static final float DOTS_PER_POINT = 150f / 72f;
    private static final float MOST_DOTS = 6_000_000f;

    /** What hangs on a page besides its content and may repeat it. */
    private static final List<String> BESIDE = List.of("Thumb", "PieceInfo", "Metadata", "AA", "B", "StructParents");

    /** What the document keeps apart from its pages and may repeat what stands on them. */
    private static final List<String> APART =
            List.of("StructTreeRoot", "MarkInfo", "AcroForm", "Outlines", "Threads", "AF", "Metadata");

    /** Files that travel inside the document, which may be what was scanned, and programs. */
    private static final List<String> INSIDE = List.of("EmbeddedFiles", "JavaScript");

    private PdfPages() {}

    static int count(Path source, Budget budget) throws IOException {
        try (PDDocument document = PdfFile.open(source, budget)) {
            return document.getNumberOfPages();
        }
    }

    /** @param page from 1 on */
    static BufferedImage draw(Path source, int page, Budget budget) throws IOException {
        try (PDDocument document = PdfFile.open(source, budget)) {
            return draw(document, page, scale(document.getPage(page - 1)), budget);
        }
    }

    static void cover(Path source, List<PageRegion> regions, Path target, Budget budget) throws IOException {
        try (PDDocument document = PdfFile.open(source, budget)) {
            if (Seals.in(document)) {
                throw new CannotRedact("file-sealed");
            }
            document.setAllSecurityToBeRemoved(true);
            for (Map.Entry<Integer, List<PageRegion>> page : byPage(regions).entrySet()) {
                cover(document, page.getKey(), page.getValue(), budget);
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            APART.forEach(key -> catalog.removeItem(COSName.getPDFName(key)));
            COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
            if (names != null) {
                INSIDE.forEach(key -> names.removeItem(COSName.getPDFName(key)));
            }
            document.save(target.toFile());
        }
    }

    /** Whether the pages say nothing any more, and the regions are black when they are drawn. */
    static boolean isGone(Path made, List<PageRegion> regions, Budget budget) throws IOException {
        try (PDDocument document = PdfFile.open(made, budget)) {
            for (Map.Entry<Integer, List<PageRegion>> page : byPage(regions).entrySet()) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page.getKey());
                text.setEndPage(page.getKey());
                PDPage covered = document.getPage(page.getKey() - 1);
                boolean silent = text.getText(document).isBlank()
                        && covered.getAnnotations().isEmpty();
                BufferedImage drawn = draw(document, page.getKey(), scale(covered), budget);
                if (!silent || !Blackening.isBlack(drawn, page.getValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void cover(PDDocument document, int number, List<PageRegion> regions, Budget budget)
            throws IOException {
        PDPage page = document.getPage(number - 1);
        float scale = scale(page);
        BufferedImage picture = draw(document, number, scale, budget);
        regions.forEach(region -> Blackening.cover(picture, region));
        becomes(document, page, picture, scale);
    }

    private static BufferedImage draw(PDDocument document, int number, float scale, Budget budget) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImage(number - 1, scale, ImageType.RGB);
        budget.check();
        return picture;
    }

    private static float scale(PDPage page) {
        PDRectangle seen = page.getCropBox();
        float area = Math.max(1f, seen.getWidth() * seen.getHeight());
        return Math.min(DOTS_PER_POINT, (float) Math.sqrt(MOST_DOTS / area));
    }

    /** The page is this picture from now on: no text, no fonts, no annotations. */
    static void becomes(PDDocument document, PDPage page, BufferedImage picture, float scale) throws IOException {
        PDRectangle whole = new PDRectangle(picture.getWidth() / scale, picture.getHeight() / scale);
        page.setResources(new PDResources());
        page.setRotation(0);
        page.setMediaBox(whole);
        page.setCropBox(whole);
        page.getCOSObject().removeItem(COSName.ANNOTS);
        BESIDE.forEach(key -> page.getCOSObject().removeItem(COSName.getPDFName(key)));
        PDImageXObject image = LosslessFactory.createFromImage(document, picture);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            content.drawImage(image, 0, 0, whole.getWidth(), whole.getHeight());
        }
    }

    private static Map<Integer, List<PageRegion>> byPage(List<PageRegion> regions) {
        return regions.stream().collect(Collectors.groupingBy(PageRegion::page));
    }
}
