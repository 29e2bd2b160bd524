package cn.zwgk.files;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.TextPiece;

/** The text of an old Word document lies in pieces; a text that goes over their borders is found in their order. */
final class OldWordMask {

    /** Beginnings and ends of fields, anchors of comments and pictures: nobody sees them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x06\\x08\\x0E-\\x1F]");

    private OldWordMask() {}

    /** @param main the stream that the pieces point into */
    static void mask(HWPFDocument document, byte[] main, Sought sought) {
        List<TextPiece> pieces = document.getTextTable().getTextPieces();
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getStringBuilder()));
        BitSet found = sought.at(UNSEEN.matcher(text).replaceAll("\u200B"));
        int start = 0;
        for (TextPiece piece : pieces) {
            int length = piece.getStringBuilder().length();
            MaskBytes.Characters characters = OldWordPieces.in(main, piece);
            int from = start;
            found.get(from, from + length).stream().forEach(characters::mask);
            start += length;
        }
    }
}
