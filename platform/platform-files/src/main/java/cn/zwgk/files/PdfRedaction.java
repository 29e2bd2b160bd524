package cn.zwgk.files;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A text that a page draws itself is taken out of its content, with a black box in its place. Where that is not safe (text
 * in drawings, under scans, out of sight), the page becomes a picture of itself and keeps nothing else: no text, no fonts,
 * no annotations. Everything else in the file that says the text, says it masked.
 */
final class PdfRedaction {

    private static final float DOTS_PER_POINT = 150f / 72f;
    private static final float MOST_DOTS = 6_000_000f;

    private final PDDocument document;
    private final Sought sought;
    private final Budget budget;

    private PdfRedaction(PDDocument document, Sought sought, Budget budget) {
        this.document = document;
        this.sought = sought;
        this.budget = budget;
    }

    static void redact(Path source, Sought sought, Path target, Budget budget) throws IOException {
        try (PDDocument document = PdfFile.open(source, budget)) {
            if (Seals.in(document)) {
                throw new CannotRedact("file-sealed");
            }
            document.setAllSecurityToBeRemoved(true);
            PdfRedaction redaction = new PdfRedaction(document, sought, budget);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                redaction.page(page);
            }
            PdfStrings.visit(document, budget, new PdfMasking(sought, budget));
            document.save(target.toFile());
        }
    }

    private void page(int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        drawings(page);
        PdfPageText shown = new PdfPageText(budget, false).read(document, number);
        List<Rectangle2D> boxes = new ArrayList<>(shown.boxes(sought));
        List<Rectangle2D> unseen = shown.hasOthers()
                ? new PdfPageText(budget, true).read(document, number).boxes(sought)
                : List.of();
        boxes.addAll(unseen);
        if (boxes.isEmpty()) {
            return;
        }
        boolean removed = unseen.isEmpty()
                && PdfTextRemoval.remove(document, page, shown, sought)
                && new PdfPageText(budget, false)
                        .read(document, number)
                        .boxes(sought)
                        .isEmpty();
        cover(page, boxes);
        if (!removed) {
            becomePicture(page, number);
        }
    }

    /** Annotations and fields keep their masked words; programs draw them anew. */
    private void drawings(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (sought.in(new PdfAppearanceText(budget).read(page, annotation))) {
                annotation.getCOSObject().removeItem(COSName.AP);
                PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
                if (form != null) {
                    form.setNeedAppearances(true);
                }
            }
        }
    }

    private void cover(PDPage page, List<Rectangle2D> boxes) throws IOException {
        try (PDPageContentStream black = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            black.setNonStrokingColor(Color.BLACK);
            for (Rectangle2D box : boxes) {
                black.addRect((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
            }
            black.fill();
        }
    }

    private void becomePicture(PDPage page, int number) throws IOException {
        PDRectangle seen = page.getCropBox();
        float area = Math.max(1f, seen.getWidth() * seen.getHeight());
        float scale = Math.min(DOTS_PER_POINT, (float) Math.sqrt(MOST_DOTS / area));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImage(number - 1, scale, ImageType.RGB);
        budget.check();
        PdfPages.becomes(document, page, picture, scale);
    }
}
