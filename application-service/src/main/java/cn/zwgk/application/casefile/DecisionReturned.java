package cn.zwgk.application.casefile;

/** The draft of a reply went back with a reason; stays inside. */
public record DecisionReturned(String reason) implements CaseFact {}
