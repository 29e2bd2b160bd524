package cn.zwgk.application.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history; lines are added and never changed. Holds no personal data of the applicant.
 *
 * @param act a {@link CaseAct}, or {@code SUBMIT}, {@code BECOME_OVERDUE}, {@code MOVE_DEADLINE}, {@code MOVE_UNTIL_} and an
 *     {@link AwaitedKind}
 */
public record HistoryEntry(
        Instant at,
        String byId,
        String byName,
        String act,
        CaseState to,
        @Nullable String reason) {}
