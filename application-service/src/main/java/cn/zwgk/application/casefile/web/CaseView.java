package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.Applicant;
import cn.zwgk.application.casefile.ApplicantCategory;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.DeliveryWay;
import cn.zwgk.application.casefile.IdentityType;
import cn.zwgk.application.casefile.ProvisionForm;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case page of an officer. */
record CaseView(
        UUID id,
        long version,
        String registrationNumber,
        CaseState state,
        String stateName,
        ReceiptChannel channel,
        String channelName,
        ApplicantView applicant,
        String description,
        @Nullable String documentNumber,
        ProvisionForm form,
        String formName,
        DeliveryWay delivery,
        String deliveryName,
        Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean overdue,
        @Nullable Integer remainingWorkingDays,
        Lamp lamp,
        String lampName,
        @Nullable String office,
        List<ClockLine> clock,
        List<DayExplanation> explanation,
        @Nullable DecisionView draft,
        @Nullable DecisionView decision,
        List<TrackedCase.PaperView> papers,
        List<AllowedAct> allowedActs,
        List<HistoryLine> history,
        List<AuditLine> audit,
        @Nullable LocalDate firstDueOn,
        boolean standsStill,
        RecordsView records,
        @Nullable LocalDate anonymisedOn,
        boolean archivable) {

    /** Masked, or in full where an officer asked for it with a reason. */
    record ApplicantView(
            ApplicantCategory category,
            String categoryName,
            String name,
            IdentityType identityType,
            String identityTypeName,
            String identityNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {

        static ApplicantView of(Applicant applicant, CodeNames names) {
            return new ApplicantView(
                    applicant.category(),
                    names.of(applicant.category()),
                    applicant.name(),
                    applicant.identityType(),
                    names.of(applicant.identityType()),
                    applicant.identityNumber(),
                    applicant.phone(),
                    applicant.email(),
                    applicant.address());
        }

        @Override
        public String toString() {
            return "ApplicantView[" + category + "]";
        }
    }

    /**
     * A line of the clock's ledger.
     *
     * @param standing whether it counts, and no later line is in its place
     * @param recordedLate whether it was entered on a later day than the one it counts for
     */
    record ClockLine(
            int number,
            String kind,
            String kindName,
            LocalDate on,
            @Nullable Integer workingDays,
            @Nullable LocalDate until,
            String legalBasis,
            String by,
            String actName,
            Instant recordedAt,
            boolean recordedLate,
            boolean standing,
            @Nullable Integer supersedes,
            @Nullable String reason) {}

    /** A reply, proposed or given. */
    record DecisionView(
            ReplyResult result,
            String resultName,
            String legalBasis,
            String remedyName,
            @Nullable String content,
            @Nullable String reasons,
            @Nullable String competentBody,
            String draftedBy,
            Instant draftedAt,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String noticeNumber) {}

    /** A button. */
    record AllowedAct(
            String act,
            String name,
            boolean needsReason,
            boolean needsConfirmation,
            String legalBasis,
            List<RecordsView.FieldView> fields) {}

    record HistoryLine(
            Instant at,
            String by,
            String act,
            String actName,
            String stateName,
            @Nullable String reason) {}

    record AuditLine(
            Instant at,
            String by,
            String office,
            String act,
            @Nullable String reason) {}
}
