package cn.zwgk.interaction.message;

/** An office has been asked to answer; stays inside. */
public record MessageAssigned(String office) implements MessageFact {}
