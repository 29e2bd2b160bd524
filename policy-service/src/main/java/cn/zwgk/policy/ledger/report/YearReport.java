package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.ledger.scoring.OfficeScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 年度落实情况报告. As long as the year runs it is made anew from the evidence; when the year is closed it is kept as it is.
 *
 * @param frozen whether these are the final figures
 */
public record YearReport(
        int year,
        String title,
        String organisation,
        Instant madeAt,
        boolean frozen,
        ReportTotals totals,
        List<ReportRow> rows,
        List<OfficeScore> scores,
        List<ReportFault> faults,
        ReportWorks works,
        List<GroupMember> group) {

    /** How many obligations are where. */
    public record ReportTotals(int obligations, int fulfilled, int late, int open, int overdue) {}

    /** One obligation with the evidence behind its figure. */
    public record ReportRow(
            UUID obligationId,
            String number,
            String title,
            String demand,
            @Nullable String basis,
            String ownerOffice,
            int done,
            int quota,
            LocalDate dueOn,
            String standingName,
            List<ReportProof> proofs) {}

    /** One piece of evidence that counted. */
    public record ReportProof(
            UUID evidenceId,
            LocalDate on,
            String office,
            String title,
            int quantity,
            @Nullable String link,
            @Nullable String confirmedBy) {}

    /** 负面情形. */
    public record ReportFault(String kindName, String office, String title, LocalDate on) {}

    /** 会议、培训、信息、案例. */
    public record ReportWorks(
            int groupMeetings,
            int bureauMeetings,
            int trainings,
            int participants,
            int articles,
            int printed,
            int cases,
            int chosen) {}

    /** A member of the leadership group at the end of the time that is reported. */
    public record GroupMember(String roleName, String name, String post, LocalDate since) {}
}
