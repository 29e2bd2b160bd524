package cn.zwgk.interaction.message;

import java.time.Instant;
import java.util.UUID;

/**
 * 政策问答 that answers, in public, what a letter asked.
 *
 * @param url the page on which it stands
 */
public record FoundAnswer(UUID questionId, String question, String answer, String url, Instant answeredAt) {}
