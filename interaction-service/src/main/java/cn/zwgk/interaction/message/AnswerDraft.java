package cn.zwgk.interaction.message;

import java.time.Instant;

/** An answer as somebody proposes it. */
public record AnswerDraft(String text, String draftedById, String draftedByName, Instant draftedAt) {}
