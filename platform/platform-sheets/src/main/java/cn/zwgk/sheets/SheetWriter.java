package cn.zwgk.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row, so that it need never be held as a whole. */
public interface SheetWriter extends Closeable {

    /**
     * @param cells in the order of the heads: text, numbers, days, or nothing
     * @throws UncheckedIOException if the place it is written to takes no more
     */
    void row(List<? extends @Nullable Object> cells);

    /** Completes the file; what it was written to stays with whoever opened that. */
    @Override
    void close() throws IOException;
}
