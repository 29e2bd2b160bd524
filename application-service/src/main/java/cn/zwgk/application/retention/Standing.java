package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.law.ReplyResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands towards the end of its time.
 *
 * @param description null where access is restricted
 * @param keptUntil the last day of its period; null while it is open
 * @param contestableUntil the last day on which somebody may contest it
 * @param anonymisedOn the day on which it was anonymised first
 * @param lateProceedings reviews and suits that tell about people although the case was anonymised
 * @param grounds what stands against anonymising it
 */
public record Standing(
        CaseId caseId,
        String registrationNumber,
        @Nullable String description,
        @Nullable String office,
        CaseState state,
        @Nullable ReplyResult result,
        @Nullable LocalDate closedOn,
        RetentionClass retentionClass,
        @Nullable LocalDate keptUntil,
        @Nullable LocalDate contestableUntil,
        @Nullable LocalDate heldUntil,
        @Nullable String heldReason,
        @Nullable String heldBy,
        @Nullable LocalDate anonymisedOn,
        int lateProceedings,
        List<RetentionGround> grounds) {

    public Standing {
        grounds = List.copyOf(grounds);
    }

    /** Whether nothing is left of it that tells about people. */
    public boolean isAnonymised() {
        return grounds.contains(RetentionGround.ANONYMISED);
    }

    /** Whether its time is over and nothing stands against anonymising it. */
    public boolean isReady() {
        return grounds.isEmpty();
    }
}
