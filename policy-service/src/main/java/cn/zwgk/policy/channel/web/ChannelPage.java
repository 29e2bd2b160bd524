package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.ChannelKind;
import cn.zwgk.policy.channel.ChannelState;
import cn.zwgk.policy.channel.FieldChange;
import cn.zwgk.policy.channel.inspection.ChannelFinding;
import cn.zwgk.policy.channel.inspection.InspectionState;
import cn.zwgk.policy.desk.DeskAct;
import cn.zwgk.policy.desk.DeskHistory;
import cn.zwgk.policy.worklist.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A site or account as the desk sees it. */
record ChannelPage(
        UUID id,
        long version,
        ChannelState state,
        String stateName,
        String name,
        ChannelKind kind,
        String kindName,
        String account,
        @Nullable String siteCode,
        @Nullable String icpNumber,
        String operatorOffice,
        String audience,
        @Nullable String approval,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closingNote,
        String appliedByName,
        List<ResponsibleEntry> people,
        boolean editable,
        boolean mayReport,
        boolean mayInspect,
        List<DeskAct> allowedActs,
        List<ChannelReportEntry> reports,
        List<ChannelInspectionEntry> inspections,
        List<ChannelChangeEntry> changes,
        List<DeskHistory> history) {

    /** 责任人, masked unless it was asked for with a reason. */
    record ResponsibleEntry(String duty, String name, String phone) {}

    /** A quarter that was or is to be reported. */
    record ChannelReportEntry(
            int year,
            int quarter,
            LocalDate dueOn,
            int remainingWorkingDays,
            Lamp lamp,
            String lampName,
            boolean late,
            @Nullable Integer posts,
            @Nullable Integer followers,
            @Nullable Integer messagesReceived,
            @Nullable Integer messagesAnswered,
            @Nullable String remark,
            @Nullable Instant reportedAt,
            @Nullable String reportedByName) {}

    /** An inspection and its remedy, with the acts that this person may take. */
    record ChannelInspectionEntry(
            UUID id,
            LocalDate inspectedOn,
            String inspector,
            InspectionState state,
            String stateName,
            List<ChannelFinding> findings,
            @Nullable LocalDate remedyDueOn,
            boolean overdue,
            @Nullable String remedy,
            @Nullable String remediedByName,
            @Nullable LocalDate remediedOn,
            @Nullable String settledByName,
            @Nullable LocalDate settledOn,
            List<DeskAct> allowedActs) {}

    /** A change of the registration. */
    record ChannelChangeEntry(Instant at, String byName, String reason, List<FieldChange> changes) {}
}
