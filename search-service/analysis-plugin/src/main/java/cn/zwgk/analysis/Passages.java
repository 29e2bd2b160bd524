package cn.zwgk.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads a text passage by passage, each ending with a sentence, so that memory stays small whatever the length of the text.
 */
final class Passages {

    private static final int LONGEST = 800;
    private static final String ENDS = "。！？；!?;\n\r";

    private final Reader reader;
    private final char[] buffer = new char[LONGEST];
    private int filled;
    private int length;
    private int start;
    private boolean exhausted;

    Passages(Reader reader) {
        this.reader = reader;
    }

    /** Goes to the next passage. @return whether there is one */
    boolean next() throws IOException {
        start += length;
        System.arraycopy(buffer, length, buffer, 0, filled - length);
        filled -= length;
        fill();
        length = cut();
        return length > 0;
    }

    /** The passage's characters. */
    char[] text() {
        return Arrays.copyOf(buffer, length);
    }

    /** Where the passage starts in the text, in characters. */
    int start() {
        return start;
    }

    private void fill() throws IOException {
        while (!exhausted && filled < LONGEST) {
            int read = reader.read(buffer, filled, LONGEST - filled);
            if (read < 0) {
                exhausted = true;
            } else {
                filled += read;
            }
        }
    }

    private int cut() {
        for (int i = 0; i < filled; i++) {
            if (ENDS.indexOf(buffer[i]) >= 0) {
                return i + 1;
            }
        }
        if (filled < LONGEST) {
            return filled;
        }
        for (int i = filled - 1; i > LONGEST / 2; i--) {
            if (!ChineseWords.isSpoken(buffer[i])) {
                return i + 1;
            }
        }
        return Character.isHighSurrogate(buffer[filled - 1]) ? filled - 1 : filled;
    }
}
