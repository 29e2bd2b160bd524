package cn.zwgk.interaction.message;

/** The writer has an answer; stays inside, because what it says is between the two. */
public record AnswerApproved(boolean late) implements MessageFact {}
