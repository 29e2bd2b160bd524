package cn.zwgk.interpretation.supervisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office answers; everything may be missing or wrong.
 *
 * @param reason why the interpretation is late
 * @param expectedOn the day on which it will be published
 */
public record Promised(@Nullable String reason, @Nullable LocalDate expectedOn) {}
