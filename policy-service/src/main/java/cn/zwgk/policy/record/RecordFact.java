package cn.zwgk.policy.record;

import java.util.UUID;

/** What a step in a record's life makes. */
public sealed interface RecordFact {

    UUID recordId();

    /** 审核通过 by a second person. */
    record RecordApproved(UUID recordId) implements RecordFact {}

    /** 退回 to be corrected. */
    record RecordReturned(UUID recordId) implements RecordFact {}

    /** 公开: everybody reads it. */
    record RecordPublished(UUID recordId) implements RecordFact {}

    /** 撤回 with a reason. */
    record RecordWithdrawn(UUID recordId) implements RecordFact {}

    /** 更正: it is being written on again. */
    record RecordReopened(UUID recordId) implements RecordFact {}

    /** 作废. */
    record RecordDiscarded(UUID recordId) implements RecordFact {}
}
