package cn.zwgk.files;

import cn.zwgk.files.PdfShows.Glyph;
import cn.zwgk.files.PdfShows.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Writes a page's content anew without certain glyphs; what stood beside them stays where it is. */
final class PdfTextRemoval {

    private static final List<COSName> READ_INSTEAD =
            List.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.getPDFName("E"));

    private final List<List<Glyph>> shows;
    private final Map<Integer, Set<Integer>> removed = new HashMap<>();
    private final List<Object> written = new ArrayList<>();
    private int show;

    private PdfTextRemoval(List<List<Glyph>> shows, List<Origin> glyphs) {
        this.shows = shows;
        for (Origin glyph : glyphs) {
            removed.computeIfAbsent(glyph.show(), operator -> new HashSet<>()).add(glyph.glyph());
        }
    }

    /** @return whether it could be done; if not, the page is as it was */
    static boolean remove(PDDocument document, PDPage page, PdfPageText text, Sought sought) throws IOException {
        List<Origin> glyphs = text.origins(sought);
        if (hasPictures(page) || glyphs.stream().anyMatch(glyph -> !isPlain(glyph, text.shows()))) {
            return false;
        }
        PdfTextRemoval removal = new PdfTextRemoval(text.shows(), glyphs);
        if (!removal.rewrite(new PDFStreamParser(page).parse())) {
            return false;
        }
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(removal.written);
        }
        page.setContents(content);
        return true;
    }

    /** A picture may show the text a second time: scans with their recognised text on them. */
    private static boolean hasPictures(PDPage page) throws IOException {
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Origin origin, List<List<Glyph>> shows) {
        return origin.show() >= 0
                && origin.glyph() < shows.get(origin.show()).size()
                && !shows.get(origin.show()).get(origin.glyph()).vertical();
    }

    private boolean rewrite(List<Object> tokens) {
        List<Object> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            if (operator.getImageParameters() != null) {
                return false;
            }
            if (!operator(operator, operands)) {
                return false;
            }
            operands.clear();
        }
        return show == shows.size();
    }

    private boolean operator(Operator operator, List<Object> operands) {
        boolean shown = !operands.isEmpty()
                && Set.of(
                                OperatorName.SHOW_TEXT,
                                OperatorName.SHOW_TEXT_ADJUSTED,
                                OperatorName.SHOW_TEXT_LINE,
                                OperatorName.SHOW_TEXT_LINE_AND_SPACE)
                        .contains(operator.getName());
        Set<Integer> gone = shown ? removed.get(show) : null;
        if (shown && show >= shows.size()) {
            return false;
        }
        operands.forEach(PdfTextRemoval::withoutReplacement);
        if (gone == null) {
            written.addAll(operands);
            written.add(operator);
        } else {
            lineBefore(operator, operands);
            COSArray left = left(operands.getLast(), shows.get(show), gone);
            if (left == null) {
                return false;
            }
            written.add(left);
            written.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
        }
        show += shown ? 1 : 0;
        return true;
    }

    /** What is read aloud or copied instead of the glyphs. */
    private static void withoutReplacement(Object operand) {
        if (operand instanceof COSDictionary properties) {
            READ_INSTEAD.forEach(properties::removeItem);
        }
    }

    /** What the two operators do that move to the next line before they show. */
    private void lineBefore(Operator operator, List<Object> operands) {
        if (operator.getName().equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE) && operands.size() > 2) {
            written.add(operands.get(0));
            written.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
            written.add(operands.get(1));
            written.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
        }
        if (!operator.getName().equals(OperatorName.SHOW_TEXT)
                && !operator.getName().equals(OperatorName.SHOW_TEXT_ADJUSTED)) {
            written.add(Operator.getOperator(OperatorName.NEXT_LINE));
        }
    }

    private static @Nullable COSArray left(Object operand, List<Glyph> glyphs, Set<Integer> gone) {
        COSArray given = new COSArray();
        if (operand instanceof COSArray array) {
            given = array;
        } else if (operand instanceof COSString string) {
            given.add(string);
        }
        COSArray left = new COSArray();
        int glyph = 0;
        for (int i = 0; i < given.size(); i++) {
            COSBase piece = given.getObject(i);
            if (!(piece instanceof COSString string)) {
                left.add(piece);
                continue;
            }
            byte[] bytes = string.getBytes();
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            for (int at = 0; at < bytes.length; glyph++) {
                if (glyph >= glyphs.size()) {
                    return null;
                }
                int length = glyphs.get(glyph).bytes();
                if (gone.contains(glyph)) {
                    flush(kept, left);
                    left.add(new COSFloat(-glyphs.get(glyph).advance()));
                } else {
                    kept.write(bytes, at, length);
                }
                at += length;
            }
            flush(kept, left);
        }
        return left;
    }

    private static void flush(ByteArrayOutputStream kept, COSArray left) {
        if (kept.size() > 0) {
            left.add(new COSString(kept.toByteArray()));
            kept.reset();
        }
    }
}
