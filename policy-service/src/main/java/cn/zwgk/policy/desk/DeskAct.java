package cn.zwgk.policy.desk;

/** An act that this person may take now, and what it asks of him. The console shows it as a button. */
public record DeskAct(String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}
