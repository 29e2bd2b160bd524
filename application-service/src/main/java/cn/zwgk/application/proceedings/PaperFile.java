package cn.zwgk.application.proceedings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a paper, without its content.
 *
 * @param name as it was handed in, made safe
 * @param size in bytes, before it was sealed
 * @param removed null while it is there
 */
public record PaperFile(
        UUID id,
        UUID paperId,
        String name,
        String mediaType,
        long size,
        String sha256,
        String byName,
        Instant at,
        @Nullable Removed removed) {

    /** Who took it out, and why. */
    public record Removed(String byName, Instant at, String reason) {}

    @Override
    public String toString() {
        return "PaperFile[" + id + "]";
    }
}
