package cn.zwgk.interpretation.duties;

/** Where a duty stands. */
public enum DutyState {
    /** 办理中: the clock runs. */
    OPEN,
    /** 按时完成. */
    MET,
    /** 已逾期: still owed. */
    OVERDUE,
    /** 逾期完成: counts in the year's figures as late. */
    MET_LATE,
    /** 已终止: the document was withdrawn. */
    ENDED;

    /** Whether an interpretation is still owed. */
    public boolean isUnmet() {
        return this == OPEN || this == OVERDUE;
    }
}
