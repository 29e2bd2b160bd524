package cn.zwgk.policy.importing.reading;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, numbered from 1, none longer in memory than the limit: of a longer one only that it was too long is kept. */
final class Lines {

    private final Reader reader;
    private final int limit;
    private long number;
    private boolean afterCarriageReturn;

    Lines(Reader reader, int limit) {
        this.reader = reader;
        this.limit = limit;
    }

    record Line(long number, String text, boolean tooLong) {}

    /** The next line without its end, or null after the last. */
    @Nullable
    Line next() throws IOException {
        int c = reader.read();
        if (c == '\n' && afterCarriageReturn) {
            c = reader.read();
        }
        if (c < 0) {
            return null;
        }
        number++;
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (text.length() < limit) {
                text.append((char) c);
            } else {
                tooLong = true;
            }
            c = reader.read();
        }
        afterCarriageReturn = c == '\r';
        return new Line(number, tooLong ? "" : text.toString(), tooLong);
    }
}
