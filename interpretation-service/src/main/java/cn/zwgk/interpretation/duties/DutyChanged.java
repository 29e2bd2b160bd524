package cn.zwgk.interpretation.duties;

/** Something happened to a duty: listeners act in the same transaction, after it is kept. */
public record DutyChanged(InterpretationDuty duty) {}
