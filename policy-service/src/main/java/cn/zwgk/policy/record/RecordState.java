package cn.zwgk.policy.record;

/** Where a record stands. */
public enum RecordState {
    /** 待审核. */
    DRAFT,
    /** 已审核. */
    APPROVED,
    /** 已公开. */
    PUBLISHED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已作废. */
    DISCARDED
}
