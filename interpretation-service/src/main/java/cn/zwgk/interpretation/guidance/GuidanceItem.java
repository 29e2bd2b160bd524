package cn.zwgk.interpretation.guidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a guidance.
 *
 * @param heading under which it stands, e.g. 能领多少钱; items with the same heading follow each other
 * @param words the editor's own, beside what the source says
 * @param clause of a document, e.g. 第三条
 * @param checkedAt when the editor last held his words against the source
 */
public record GuidanceItem(
        String heading,
        @Nullable String words,
        SourceKind kind,
        UUID sourceId,
        @Nullable String clause,
        Instant checkedAt) {}
