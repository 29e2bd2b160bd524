package cn.zwgk.interaction.message;

/** The writer has said how satisfied he is; stays inside. */
public record AnswerRated(int stars) implements MessageFact {}
