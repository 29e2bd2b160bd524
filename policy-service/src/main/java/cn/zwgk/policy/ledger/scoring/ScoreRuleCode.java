package cn.zwgk.policy.ledger.scoring;

/** What moves a score besides the points of the obligations. How much stands in the year's {@link ScoreRule}s. */
public enum ScoreRuleCode {
    /** 逾期完成扣分. */
    LATE_FULFILMENT(-1),
    /** 到期未完成扣分. */
    UNFULFILLED(-1),
    /** 解读逾期扣分. */
    INTERPRETATION_OVERDUE(-1),
    /** 依申请公开逾期扣分. */
    APPLICATION_OVERDUE(-1),
    /** 信息采用加分. */
    ARTICLE_PRINTED(1),
    /** 典型案例加分. */
    CASE_CHOSEN(1);

    private final int sign;

    ScoreRuleCode(int sign) {
        this.sign = sign;
    }

    /** 1 for a bonus, -1 for a deduction. */
    public int sign() {
        return sign;
    }
}
