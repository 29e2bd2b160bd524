package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.desk.DeskAct;
import cn.zwgk.policy.desk.DeskHistory;
import cn.zwgk.policy.ledger.evidence.EvidenceState;
import cn.zwgk.policy.ledger.file.LedgerFile;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.ledger.plan.PlanState;
import cn.zwgk.policy.ledger.plan.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation with all that was handed in for it. */
record ObligationPage(
        UUID id,
        long version,
        int year,
        PlanState planState,
        String number,
        String title,
        String demand,
        @Nullable String basis,
        @Nullable String measure,
        String ownerOffice,
        int quota,
        boolean perOffice,
        Rhythm rhythm,
        LocalDate dueOn,
        @Nullable OccurrenceKind feed,
        @Nullable String feedName,
        List<String> topics,
        int points,
        @Nullable String droppedReason,
        List<String> offices,
        LedgerBoard.BoardRow progress,
        boolean editable,
        boolean maySubmit,
        List<EvidenceEntry> evidence,
        List<DeskHistory> history) {

    /** One piece of evidence, with the acts that this person may take. */
    record EvidenceEntry(
            UUID id,
            long version,
            String office,
            LocalDate happenedOn,
            String title,
            @Nullable String description,
            int quantity,
            @Nullable String link,
            @Nullable OccurrenceKind source,
            @Nullable String sourceName,
            EvidenceState state,
            String stateName,
            String submittedByName,
            Instant submittedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            List<LedgerFile> files,
            List<DeskAct> allowedActs) {}
}
