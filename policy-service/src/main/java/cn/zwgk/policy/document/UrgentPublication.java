package cn.zwgk.policy.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 急件先发: published before the reviews were complete. A second person looks at it afterwards and lets it stand, or takes
 * it back.
 *
 * @param reason why it could not wait
 * @param remark what the second person noted; for a refusal the reason
 */
public record UrgentPublication(
        String reason,
        Person by,
        Instant at,
        Outcome outcome,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {

    /** 补批结果. */
    public enum Outcome {
        /** 待补批. */
        PENDING,
        /** 已补批. */
        APPROVED,
        /** 不同意: it was taken back. */
        REFUSED
    }

    static UrgentPublication of(String reason, Person by, Instant at) {
        return new UrgentPublication(reason, by, at, Outcome.PENDING, null, null, null);
    }

    UrgentPublication decided(Outcome decision, Person second, Instant moment, @Nullable String words) {
        return new UrgentPublication(reason, by, at, decision, second, moment, words);
    }

    public boolean isPending() {
        return outcome == Outcome.PENDING;
    }
}
