package cn.zwgk.interpretation.supervisions.web;

import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.interpretation.supervisions.SupervisionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The supervisions of a duty as the console shows them.
 *
 * @param issuable whether this person may issue one now
 */
record DutySupervisions(boolean issuable, List<SupervisionItem> items) {

    /**
     * One supervision.
     *
     * @param replyLate whether the day of the reply is over without an answer
     * @param allowedActs what this person may do now; the console's buttons
     */
    record SupervisionItem(
            UUID id,
            long version,
            SupervisionState state,
            String stateName,
            String office,
            String text,
            LocalDate replyUntil,
            boolean replyLate,
            Person issuedBy,
            Instant issuedAt,
            @Nullable String reason,
            @Nullable LocalDate expectedOn,
            @Nullable Person answeredBy,
            @Nullable Instant answeredAt,
            List<SupervisionAct> allowedActs) {}

    /** A button: what it does and what it needs. */
    record SupervisionAct(
            String act,
            String name,
            boolean needsReason,
            boolean needsConfirmation,
            @Nullable String legalBasis) {}
}
