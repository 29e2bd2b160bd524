package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.CaseId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of a batch.
 *
 * @param description what the register goes on saying about the information that was asked for
 * @param grounds what stood against it when its turn came
 */
public record RetentionItem(
        CaseId caseId,
        String registrationNumber,
        String description,
        Outcome outcome,
        List<RetentionGround> grounds,
        @Nullable Instant settledAt) {

    /** What became of it. */
    public enum Outcome {
        /** 待执行. */
        PENDING,
        /** 已匿名化. */
        ANONYMISED,
        /** 未执行: something stood against it. */
        SKIPPED,
        /** 未执行: the batch was returned or stopped. */
        LEFT
    }

    public RetentionItem {
        grounds = List.copyOf(grounds);
    }
}
