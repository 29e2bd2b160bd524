package cn.zwgk.policy.ledger.scoring;

/** Something that an office gains or loses by, beyond its obligations. */
public record Merit(ScoreRuleCode code, String office, String title) {}
