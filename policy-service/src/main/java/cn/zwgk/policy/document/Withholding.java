package cn.zwgk.policy.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 不予公开: one decision that a document stays closed, or that it no longer does. Decisions are only ever added.
 *
 * @param otherLaw the law, if it is not the Regulation itself
 * @param reexamineOn 定期评估 (《条例》第十八条): the day by which it is looked at again; none once it is opened
 */
public record Withholding(
        Outcome outcome,
        WithholdingGround ground,
        @Nullable String otherLaw,
        String reason,
        Person by,
        Instant at,
        @Nullable LocalDate reexamineOn) {

    /** 决定. */
    public enum Outcome {
        /** 不予公开. */
        WITHHELD,
        /** 评估后继续不公开. */
        KEPT,
        /** 评估后转为公开. */
        OPENED
    }
}
