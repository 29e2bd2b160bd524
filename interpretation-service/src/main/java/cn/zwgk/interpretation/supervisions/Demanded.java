package cn.zwgk.interpretation.supervisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the openness office demands; everything may be missing or wrong.
 *
 * @param text 督办事项, in words for the office
 * @param replyUntil the working day until whose end an answer is awaited
 */
public record Demanded(@Nullable String text, @Nullable LocalDate replyUntil) {}
