package cn.zwgk.policy.record;

import java.util.UUID;

/** What a step in a record's life makes. Other services hear of its publication and of its end. */
public sealed interface RecordFact
        permits RecordPublished,
                RecordWithdrawn,
                RecordFact.RecordApproved,
                RecordFact.RecordReturned,
                RecordFact.RecordReopened,
                RecordFact.RecordDiscarded {

    /** Where those that travel go. */
    String TOPIC = "zwgk.policy.records";

    UUID recordId();

    /** 审核通过 by a second person. */
    record RecordApproved(UUID recordId) implements RecordFact {}

    /** 退回 to be corrected. */
    record RecordReturned(UUID recordId) implements RecordFact {}

    /** 更正: it is being written on again. */
    record RecordReopened(UUID recordId) implements RecordFact {}

    /** 作废. */
    record RecordDiscarded(UUID recordId) implements RecordFact {}
}
