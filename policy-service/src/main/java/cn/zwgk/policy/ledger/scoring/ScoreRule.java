package cn.zwgk.policy.ledger.scoring;

/**
 * 评分规则: how much one occurrence moves the score.
 *
 * @param points for each occurrence
 * @param most the limit for an office in the year; 0 for none
 * @param reason why the rule is so; it stands beside every line that it makes
 */
public record ScoreRule(ScoreRuleCode code, int points, int most, String reason) {}
