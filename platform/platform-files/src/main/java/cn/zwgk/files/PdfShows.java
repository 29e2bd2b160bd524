package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Remembers which operator of a page's content drew which glyph, so that a glyph can be taken out where it stands. */
class PdfShows extends PDFTextStripper {

    /** @param show counted from 0 over the operators of the page that show text; -1 inside a drawing used by the page */
    record Origin(int show, int glyph) {}

    /**
     * @param bytes how many bytes of the string it takes
     * @param advance how far the next glyph stands, in thousandths of the size of the font
     */
    record Glyph(int bytes, float advance, boolean vertical) {}

    private final IdentityHashMap<TextPosition, Origin> origins = new IdentityHashMap<>();
    private final List<List<Glyph>> shows = new ArrayList<>();
    private int drawings;
    private int glyph;

    @Nullable
    Origin origin(TextPosition position) {
        return origins.get(position);
    }

    /** The glyphs of each operator that shows text, in the order of the page's content. */
    List<List<Glyph>> shows() {
        return shows;
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        begin();
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray strings) throws IOException {
        begin();
        super.showTextStrings(strings);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        drawings++;
        super.showForm(form);
        drawings--;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        drawings++;
        super.showTransparencyGroup(group);
        drawings--;
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        PDFont font = state.getFont();
        if (drawings == 0 && font != null && !shows.isEmpty()) {
            InputStream codes = new ByteArrayInputStream(string);
            for (int left = codes.available(); left > 0; left = codes.available()) {
                int code = font.readCode(codes);
                int bytes = left - codes.available();
                float spacing = state.getCharacterSpacing() + (bytes == 1 && code == ' ' ? state.getWordSpacing() : 0);
                float size = state.getFontSize() == 0 ? 1 : state.getFontSize();
                float advance = font.getDisplacement(code).getX() * 1000 + spacing / size * 1000;
                shows.getLast().add(new Glyph(bytes, advance, font.isVertical()));
            }
        }
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(matrix, font, code, displacement);
        glyph++;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        origins.put(position, drawings > 0 ? new Origin(-1, 0) : new Origin(shows.size() - 1, glyph));
        super.processTextPosition(position);
    }

    private void begin() {
        if (drawings == 0) {
            shows.add(new ArrayList<>());
            glyph = 0;
        }
    }
}
