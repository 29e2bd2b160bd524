package cn.zwgk.interaction.message;

/** An answer waits for another person; stays inside. */
public record AnswerDrafted(String byId) implements MessageFact {}
