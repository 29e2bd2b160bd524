package cn.zwgk.policy.ledger.plan;

/** What the platform itself knows to have happened. An obligation names the kind that counts for it, or none: then only evidence by hand counts. */
public enum OccurrenceKind {
    /** 政策文件发布. */
    DOCUMENT_PUBLISHED(false, false),
    /** 政策解读发布. */
    INTERPRETATION_PUBLISHED(false, false),
    /** 答复公开. */
    ANSWER_PUBLISHED(false, false),
    /** 依申请公开答复. */
    APPLICATION_DECIDED(false, false),
    /** 会议研究. */
    MEETING_HELD(false, true),
    /** 培训. */
    TRAINING_HELD(false, true),
    /** 信息投稿. */
    ARTICLE_SUBMITTED(false, true),
    /** 典型案例报送. */
    CASE_SUBMITTED(false, true),
    /** 领导小组信息更新: what is entered is public at once. */
    GROUP_UPDATED(false, false),
    /** 解读逾期: counts against the office. */
    INTERPRETATION_OVERDUE(true, false),
    /** 依申请公开逾期: counts against the office. */
    APPLICATION_OVERDUE(true, false);

    private final boolean fault;
    private final boolean recordedByHand;

    OccurrenceKind(boolean fault, boolean recordedByHand) {
        this.fault = fault;
        this.recordedByHand = recordedByHand;
    }

    /** Whether it lowers a score instead of fulfilling an obligation. */
    public boolean isFault() {
        return fault;
    }

    /** Whether a person entered it, so that another has to confirm it before it counts. */
    public boolean isRecordedByHand() {
        return recordedByHand;
    }
}
