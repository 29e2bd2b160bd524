package cn.zwgk.application.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act in the handling of something.
 *
 * @param act the name of the act, or of what the platform did by itself
 */
public record Step(
        Instant at, String byName, String act, @Nullable String reason) {}
