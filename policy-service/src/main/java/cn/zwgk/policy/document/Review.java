package cn.zwgk.policy.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signed review.
 *
 * @param round counts the submissions; a return starts the next round, in which everyone signs anew
 * @param proofread whether the text was proofread with it 校对
 * @param remark what the reviewer noted; for a return the reason
 */
public record Review(
        int round,
        ReviewStage stage,
        Outcome outcome,
        Person by,
        Instant at,
        boolean proofread,
        @Nullable String remark) {

    /** 审核结果. */
    public enum Outcome {
        PASSED,
        RETURNED
    }
}
