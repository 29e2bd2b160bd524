package cn.zwgk.interaction.message;

/** The draft of an answer went back with a reason; stays inside. */
public record AnswerReturned(String reason) implements MessageFact {}
