package cn.zwgk.search.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the index and how far it is.
 *
 * @param problem why it does not go on for now; it is tried again by itself
 */
public record Rebuild(
        UUID id,
        String indexName,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        List<Progress> sources) {

    /** Where a rebuild stands. */
    public enum State {
        /** It is filling the new index. */
        RUNNING,
        /** Something does not answer; it goes on as soon as it does. */
        WAITING,
        /** The new index is the live one. */
        DONE,
        /** An operator gave it up; the old index stays. */
        CANCELLED
    }

    /**
     * How far a source was read.
     *
     * @param cursor where to go on; null at the start
     * @param read how many entries came from it
     * @param complete whether it was read to its end
     */
    public record Progress(String source, @Nullable String cursor, long read, boolean complete) {}
}
