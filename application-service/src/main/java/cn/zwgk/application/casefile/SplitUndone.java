package cn.zwgk.application.casefile;

/** A split was taken back; stays inside. */
public record SplitUndone(String registrationNumber) implements CaseFact {}
