package cn.zwgk.interaction.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied the writer is.
 *
 * @param stars 1 to 5
 */
public record Rating(int stars, @Nullable String comment, Instant ratedAt) {}
