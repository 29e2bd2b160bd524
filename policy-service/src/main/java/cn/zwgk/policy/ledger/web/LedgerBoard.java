package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.ledger.progress.Standing;
import cn.zwgk.policy.worklist.Lamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 台账一览: how far the year is. The counts are of the whole plan, the rows of what was asked for. */
record LedgerBoard(int year, List<StandingCount> counts, List<OfficeTally> offices, List<BoardRow> rows) {

    /** How many obligations stand so. */
    record StandingCount(Standing standing, String name, int count) {}

    /** What an office owes and has done. */
    record OfficeTally(String office, int quota, int done, int overdue) {}

    /** One obligation. */
    record BoardRow(
            UUID id,
            String number,
            String title,
            String ownerOffice,
            boolean perOffice,
            @Nullable OccurrenceKind feed,
            @Nullable String feedName,
            int done,
            int quota,
            int points,
            @Nullable LocalDate dueOn,
            @Nullable Integer remainingWorkingDays,
            Standing standing,
            String standingName,
            Lamp lamp,
            String lampName,
            List<BoardSlot> slots) {}

    /** What is counted by itself: an office, a quarter. */
    record BoardSlot(
            String office,
            int quarter,
            int done,
            int quota,
            LocalDate dueOn,
            @Nullable LocalDate completedOn,
            @Nullable Integer remainingWorkingDays,
            Standing standing,
            String standingName) {}
}
