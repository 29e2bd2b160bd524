package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.cleaning.Progress.OfficeProgress;
import cn.zwgk.policy.cleaning.Progress.OutcomeCount;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.worklist.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as the desk sees it, with its progress. Buttons come from {@link #allowedActs}. */
public record CampaignPage(
        UUID id,
        long version,
        String title,
        String ground,
        LocalDate endsOn,
        CampaignState state,
        String stateName,
        Person openedBy,
        Instant openedAt,
        long total,
        long proposed,
        long opined,
        long decided,
        List<OfficeProgress> offices,
        List<OutcomeCount> outcomes,
        @Nullable Integer remainingWorkingDays,
        Lamp lamp,
        String lampName,
        @Nullable ResultEntry result,
        boolean editable,
        List<AllowedCampaignAct> allowedActs,
        List<CampaignHistoryEntry> history) {

    /** The result as it is drawn up or published. */
    public record ResultEntry(
            String title,
            @Nullable String documentNumber,
            String preface,
            LocalDate effectiveOn,
            Person preparedBy,
            @Nullable Person checkedBy,
            @Nullable String checkRemark,
            @Nullable UUID documentId,
            @Nullable String indexNumber,
            @Nullable Instant publishedAt) {}

    /** An act that this person may take now, and what it asks of him. */
    public record AllowedCampaignAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** One entry of the audit trail. */
    public record CampaignHistoryEntry(
            Instant at,
            Person by,
            String act,
            String actName,
            @Nullable String reason) {}
}
