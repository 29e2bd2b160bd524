package cn.zwgk.files;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of one page, in reading order, with the glyph behind each character; either what is seen or what is not. */
final class PdfPageText extends PdfShows {

    private static final float UNREADABLY_SMALL = 1f;
    private static final float TINY = 0.0001f;

    /** Of a box around a glyph, in units of its size. */
    private static final float MARGIN = 0.08f;

    private static final float DESCENT = 0.35f;
    private static final float HEIGHT = 1.45f;

    private final Budget budget;
    private final boolean wantsHidden;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable TextPosition> glyphs = new ArrayList<>();
    private boolean others;
    private PDRectangle seen = new PDRectangle();

    PdfPageText(Budget budget, boolean wantsHidden) {
        this.budget = budget;
        this.wantsHidden = wantsHidden;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    /** @param page counted from 1 */
    PdfPageText read(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        seen = document.getPage(page - 1).getCropBox();
        writeText(document, Writer.nullWriter());
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Where on the page the glyphs of these texts stand, in the page's own units. */
    List<Rectangle2D> boxes(Sought sought) {
        return glyphs(sought).map(this::box).toList();
    }

    /** What drew the glyphs of these texts. */
    List<Origin> origins(Sought sought) {
        return glyphs(sought).map(this::origin).filter(Objects::nonNull).toList();
    }

    private Stream<TextPosition> glyphs(Sought sought) {
        return sought.at(text).stream()
                .mapToObj(glyphs::get)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Whether the page has text of the sort that was not asked for. */
    boolean hasOthers() {
        return others;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (isHidden(glyph) == wantsHidden) {
            budget.spendText(0);
            super.processTextPosition(glyph);
        } else {
            others = true;
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            append(position.getUnicode(), position);
        }
    }

    @Override
    protected void writeWordSeparator() {
        append(" ", null);
    }

    @Override
    protected void writeLineSeparator() {
        append("\n", null);
    }

    private void append(String characters, @Nullable TextPosition glyph) {
        text.append(characters);
        for (int i = 0; i < characters.length(); i++) {
            glyphs.add(glyph);
        }
    }

    private boolean isHidden(TextPosition glyph) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER
                || mode == RenderingMode.NEITHER_CLIP
                || Math.abs(glyph.getFontSizeInPt()) < UNREADABLY_SMALL
                || isOff(seen, glyph);
    }

    /** A glyph says where it is from the corner of what is seen. */
    private static boolean isOff(PDRectangle seen, TextPosition glyph) {
        float x = glyph.getTextMatrix().getTranslateX();
        float y = glyph.getTextMatrix().getTranslateY();
        float size = Math.abs(glyph.getFontSizeInPt());
        return x > seen.getWidth() || x < -size || y > seen.getHeight() || y < -size;
    }

    private Rectangle2D box(TextPosition glyph) {
        float width =
                glyph.getWidthDirAdj() / Math.max(TINY, glyph.getTextMatrix().getScalingFactorX());
        // Letters that the file draws itself may be larger than the size of their font says.
        float size = glyph.getFont() instanceof PDType3Font ? Math.max(1, 2 * width) : 1;
        float drop = glyph.getFont().isVertical() ? 1 : 0;
        Rectangle2D letter = new Rectangle2D.Float(
                -MARGIN - drop / 2, -DESCENT * size - drop, Math.max(width, drop) + 2 * MARGIN, HEIGHT * size + drop);
        Rectangle2D placed = glyph.getTextMatrix()
                .createAffineTransform()
                .createTransformedShape(letter)
                .getBounds2D();
        return new Rectangle2D.Double(
                placed.getX() + seen.getLowerLeftX(),
                placed.getY() + seen.getLowerLeftY(),
                placed.getWidth(),
                placed.getHeight());
    }
}
