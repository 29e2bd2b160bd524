package cn.zwgk.application.report.web;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.report.Entered;
import cn.zwgk.application.report.EnteredFigure;
import cn.zwgk.application.report.ReportRow;
import cn.zwgk.application.report.ReportSection;
import cn.zwgk.application.report.ReportState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report at the desk, with its tables, text, what stands against it, and what the reader may do. */
record ReportView(
        int year,
        long version,
        String title,
        ReportState state,
        String stateName,
        LocalDate dueOn,
        boolean editable,
        List<SectionView> sections,
        List<EnteredView> tableTwo,
        List<String> columns,
        List<RowView> tableThree,
        List<GroupView> tableFour,
        List<GroundView> grounds,
        List<QuoteView> quotes,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String checksum,
        @Nullable Boolean intact,
        @Nullable Instant publishedAt,
        @Nullable UUID documentId,
        List<ReportStep> allowedActs,
        List<ReportHistoryLine> history) {

    /** A text: as written, and with its figures. */
    record SectionView(ReportSection section, String name, String text) {}

    /** An entered figure; without a value it is still to be entered. */
    record EnteredView(
            EnteredFigure figure,
            String name,
            int decimals,
            @Nullable BigDecimal value,
            Entered.@Nullable Source source,
            @Nullable String sourceName,
            @Nullable String by,
            @Nullable Instant at) {}

    /** A row of table 3, its figures in the order of the columns. */
    record RowView(ReportRow row, String code, String name, List<Long> figures) {}

    /** A group of table 4, its figures in the order 维持、纠正、其他、尚未审结. */
    record GroupView(ProceedingKind kind, String name, List<Long> figures, long total) {}

    /** What stands against the report, and where. */
    record GroundView(String code, @Nullable String field, String message) {}

    /** A name that the text may quote. */
    record QuoteView(String name, @Nullable String figure) {}

    /** An act that the reader may take now. */
    record ReportStep(String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** One line of the history. */
    record ReportHistoryLine(
            Instant at,
            String by,
            String act,
            String actName,
            @Nullable String reason) {}
}
