package cn.zwgk.files;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.TextPiece;

/**
 * What was deleted from an old Word document and is still in the file: fast saving (快速保存) only put the new text behind the
 * old one and pointed at it.
 */
final class OldWordRemains {

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\\w@.·（）：，。、 -]{4,}");

    private OldWordRemains() {}

    static void read(HWPFDocument document, Passages into) {
        byte[] main = document.getMainStream();
        int from = OldWordPieces.firstOfText(main);
        int to = OldWordPieces.endOfText(main);
        BitSet used = new BitSet(main.length);
        for (TextPiece piece : document.getTextTable().getTextPieces()) {
            MaskBytes.Characters characters = OldWordPieces.in(main, piece);
            used.set(characters.start(), characters.end());
        }
        for (int start = used.nextClearBit(from); start < to; start = used.nextClearBit(start)) {
            int end = used.nextSetBit(start);
            end = end < 0 || end > to ? to : end;
            words(new MaskBytes.Characters(main, start, 2, (end - start) / 2), into);
            words(new MaskBytes.Characters(main, start + 1, 2, (end - start - 1) / 2), into);
            words(new MaskBytes.Characters(main, start, 1, end - start), into);
            start = end;
        }
    }

    private static void words(CharSequence remains, Passages into) {
        Matcher words = WORDS.matcher(remains);
        while (words.find()) {
            into.hidden("已删除的残留文字", words.group());
        }
    }
}
