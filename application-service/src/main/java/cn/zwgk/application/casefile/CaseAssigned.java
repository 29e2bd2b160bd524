package cn.zwgk.application.casefile;

/** An office has been asked to handle the case; stays inside. */
public record CaseAssigned(String office) implements CaseFact {}
