package cn.zwgk.policy.guide;

/** Where a guide stands. While it is revised the public goes on reading the edition before. */
public enum GuideState {
    /** 起草中. */
    DRAFT,
    /** 审核中. */
    IN_REVIEW,
    /** 已发布. */
    PUBLISHED,
    /** 修订中. */
    REVISING,
    /** 修订审核中. */
    REVISION_IN_REVIEW,
    /** 已撤下. */
    WITHDRAWN,
    /** 已作废, never published. */
    DISCARDED;

    /** Whether its text can be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == REVISING;
    }

    /** Whether the public can read an edition of it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == REVISING || this == REVISION_IN_REVIEW;
    }
}
