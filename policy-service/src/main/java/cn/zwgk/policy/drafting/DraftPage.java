package cn.zwgk.policy.drafting;

import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.InterpretationRequirement;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.PublicInterest;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.document.Review;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.policy.document.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as the desk sees it, in every state. Buttons come from {@link #allowedActs}.
 *
 * @param materialSubmitted whether there is interpretation material that meets its checklist
 * @param companions 随附解读材料: what has to pass the present review before the document does
 * @param awaited what has to arrive from another service before the present review can be passed
 */
public record DraftPage(
        UUID id,
        long version,
        DocumentState state,
        String stateName,
        String title,
        DocumentKind kind,
        String kindName,
        @Nullable String documentNumber,
        List<String> topics,
        @Nullable String catalogueClass,
        @Nullable String issuingBody,
        @Nullable String draftingOffice,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Nullable DisclosureMode disclosureMode,
        @Nullable String disclosureModeName,
        boolean touchesPublicInterest,
        List<PublicInterest.Answer> publicInterest,
        @Nullable String summary,
        String body,
        List<DraftRelation> relations,
        List<AttachmentEntry> attachments,
        Person draftedBy,
        boolean editable,
        List<AllowedAct> allowedActs,
        List<SubmissionGround> submissionGrounds,
        InterpretationRequirement interpretationRequirement,
        String interpretationRequirementName,
        boolean materialSubmitted,
        List<CompanionEntry> companions,
        List<SubmissionGround> awaited,
        @Nullable SignatureEntry secrecyReview,
        List<ReviewEntry> reviews,
        List<HistoryEntry> history,
        @Nullable Instant publishAt,
        @Nullable FailedPublication failedPublication,
        @Nullable String indexNumber,
        @Nullable Instant publishedAt,
        @Nullable Validity validity,
        @Nullable String validityName,
        @Nullable String withdrawalReason,
        boolean imported) {

    /** An act that this person may take now, and what it asks of him. */
    public record AllowedAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** Why it was not published at the moment for which it was scheduled. */
    public record FailedPublication(Instant failedAt, Instant triedAt, List<SubmissionGround> grounds) {}

    /** What stands against submitting it now, or stood against publishing it. */
    public record SubmissionGround(String code, @Nullable String field, String message) {}

    /** 随附解读材料 beside the review in which the document is, and who signed it there. */
    public record CompanionEntry(
            UUID materialId,
            String title,
            @Nullable Person signedBy,
            @Nullable Instant signedAt) {}

    /** 保密审查. */
    public record SignatureEntry(Person by, Instant at) {}

    /** One signed review. */
    public record ReviewEntry(
            int round,
            ReviewStage stage,
            String stageName,
            Review.Outcome outcome,
            String outcomeName,
            Person by,
            Instant at,
            boolean proofread,
            @Nullable String remark) {}

    /** One entry of the audit trail. */
    public record HistoryEntry(
            Instant at,
            Person by,
            String act,
            String actName,
            @Nullable String reason) {}

    /** A relation that the document declares. */
    public record DraftRelation(
            RelationType type,
            String typeName,
            RelatedEntry document,
            @Nullable LocalDate effectiveOn) {}

    /** The document at its other end. */
    public record RelatedEntry(
            UUID id, String title, @Nullable String indexNumber) {}
}
