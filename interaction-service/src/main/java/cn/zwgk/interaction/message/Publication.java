package cn.zwgk.interaction.message;

import java.time.Instant;

/** What the public reads: title, question and answer as moderated. */
public record Publication(String title, String question, String answer, String publishedByName, Instant publishedAt) {}
