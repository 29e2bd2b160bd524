package cn.zwgk.files;

import org.apache.poi.hwpf.model.TextPiece;

/** Where the pieces of an old Word document's text lie in its main stream. */
final class OldWordPieces {

    /** Where the format says between which bytes text lies. */
    private static final int FIRST_OF_TEXT = 0x18;

    private static final int END_OF_TEXT = 0x1C;

    /** What the library reads where half of a character is missing. */
    private static final char UNPAIRED = '\uFFFD';

    private OldWordPieces() {}

    static int firstOfText(byte[] main) {
        return Math.clamp((long) OldNumbers.at4(main, FIRST_OF_TEXT), 0, main.length);
    }

    static int endOfText(byte[] main) {
        return Math.clamp((long) OldNumbers.at4(main, END_OF_TEXT), 0, main.length);
    }

    /**
     * The library counts from the beginning of the stream or from that of the text; where the piece can be read is where it is.
     *
     * @throws UnreadableFile if it is in neither place
     */
    static MaskBytes.Characters in(byte[] main, TextPiece piece) {
        int given = piece.getPieceDescriptor().getFilePosition();
        int length = piece.getStringBuilder().length();
        int width = piece.isUnicode() ? 2 : 1;
        for (int from : new int[] {given + firstOfText(main), given}) {
            if (from >= 0 && from + length * width <= main.length) {
                MaskBytes.Characters characters = new MaskBytes.Characters(main, from, width, length);
                if (isSame(characters, piece.getStringBuilder(), width)) {
                    return characters;
                }
            }
        }
        throw UnreadableFile.broken(null);
    }

    /** Single bytes above those of ASCII stand for other characters. */
    private static boolean isSame(CharSequence stored, CharSequence read, int width) {
        for (int i = 0; i < read.length(); i++) {
            boolean comparable = read.charAt(i) != UNPAIRED && (width == 2 || stored.charAt(i) < 0x80);
            if (comparable && stored.charAt(i) != read.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
