package cn.zwgk.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text that the drawing of an annotation shows, in the order in which it is drawn. */
final class PdfAppearanceText extends PDFTextStripper {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();

    PdfAppearanceText(Budget budget) {
        this.budget = budget;
    }

    String read(PDPage page, PDAnnotation annotation) throws IOException {
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        PDRectangle box = appearance == null ? null : appearance.getBBox();
        if (appearance != null && box != null) {
            // The beginning of a page sets the state that the drawing starts from.
            PDPage empty = new PDPage(page.getMediaBox());
            processPage(empty);
            processAnnotation(annotation, appearance);
        }
        return text.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        text.append(glyph.getUnicode());
    }
}
