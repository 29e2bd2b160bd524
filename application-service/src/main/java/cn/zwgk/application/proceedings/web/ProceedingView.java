package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.ClaimantRole;
import cn.zwgk.application.proceedings.Consequence;
import cn.zwgk.application.proceedings.PaperEntry.PaperType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proceeding as officers see it; who contests stands in it masked. */
record ProceedingView(
        ProceedingLine line,
        long version,
        String claim,
        ClaimantRole claimantRole,
        String claimantRoleName,
        boolean simpleProcedure,
        String handler,
        String agents,
        @Nullable UUID reviewId,
        @Nullable String reviewNumber,
        String answerGround,
        boolean answerProvisional,
        @Nullable String rulingNumber,
        @Nullable Consequence consequence,
        @Nullable String consequenceName,
        @Nullable String consequenceNote,
        @Nullable LocalDate consequenceDueOn,
        @Nullable LocalDate fulfilledOn,
        boolean reviewComesFirst,
        boolean editable,
        List<AllowedStep> allowedActs,
        List<PaperLine> papers,
        List<ProceedingHistoryLine> history) {

    /** An act that the reader may take now. */
    record AllowedStep(String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** A document of the list. */
    record PaperLine(
            UUID id,
            PaperType kind,
            String kindName,
            String title,
            @Nullable String number,
            LocalDate dated,
            boolean incoming,
            String byName,
            List<PaperFileLine> files) {}

    /**
     * A file of a document.
     *
     * @param removed who took it out and why; null while it is there
     */
    record PaperFileLine(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            String byName,
            Instant at,
            @Nullable String removed) {}

    /** One line of the history. */
    record ProceedingHistoryLine(
            Instant at,
            String by,
            String act,
            String actName,
            @Nullable String reason) {}
}
