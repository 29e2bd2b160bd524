package cn.zwgk.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What the work on one file may cost: text, inflated bytes and time. Whatever is inside the file draws on the same budget. */
final class Budget {

    static final long CHARACTERS = 5_000_000;
    private static final long INFLATED = 512L * 1024 * 1024;

    private final long until;
    private long characters;
    private long inflated;

    Budget(Duration time) {
        this.until = System.nanoTime() + time.toNanos();
    }

    /** Called wherever a parser lets us in, so that an endless file does not leave a thread behind. */
    void check() {
        if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
            throw UnreadableFile.tooComplex(null);
        }
    }

    void spendText(long length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw UnreadableFile.tooComplex(null);
        }
        check();
    }

    void spendBytes(long length) {
        inflated += length;
        if (inflated > INFLATED) {
            throw UnreadableFile.tooComplex(null);
        }
        check();
    }

    /** Counts what is read from a stream, up to a limit of its own. */
    InputStream counted(InputStream stream, long most) {
        return new FilterInputStream(stream) {
            private long read;

            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                count(Math.max(0, count));
                return count;
            }

            private void count(int count) {
                read += count;
                if (read > most) {
                    throw UnreadableFile.tooComplex(null);
                }
                spendBytes(count);
            }
        };
    }
}
