package cn.zwgk.interaction.message;

import java.time.Instant;

/**
 * The answer that the writer got.
 *
 * @param late whether it came after the time limit
 */
public record GivenAnswer(
        String text, String office, String draftedByName, String approvedByName, Instant answeredAt, boolean late) {}
