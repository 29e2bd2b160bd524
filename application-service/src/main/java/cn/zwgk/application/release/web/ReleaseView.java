package cn.zwgk.application.release.web;

import cn.zwgk.application.release.FindingKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release as officers see it.
 *
 * @param answerCopies copies of the reply that are not offered yet
 */
record ReleaseView(
        ReleaseLine line,
        long version,
        String description,
        String answer,
        @Nullable UUID proposalId,
        ReleaseCase source,
        List<ReleaseCase> otherCases,
        List<ReleaseFileView> files,
        List<AnswerCopy> answerCopies,
        List<ReleaseFindingView> findings,
        @Nullable String publishedBy,
        @Nullable String opinion,
        @Nullable String endReason,
        boolean editable,
        List<AllowedReleaseAct> allowedActs,
        List<ReleaseHistoryLine> history) {

    /** A case that the release comes from. */
    record ReleaseCase(
            UUID id,
            String registrationNumber,
            String description,
            @Nullable String resultName) {}

    /** A copy of the reply. */
    record AnswerCopy(UUID id, String name, long size, boolean redacted) {}

    /** A file that is offered. */
    record ReleaseFileView(
            UUID id, String name, String mediaType, long size, String sha256, boolean fromAnswer, boolean redacted) {}

    /** Something found; the words masked. */
    record ReleaseFindingView(
            String id,
            FindingKind kind,
            String kindName,
            String source,
            String sourceName,
            @Nullable UUID fileId,
            @Nullable String fileName,
            @Nullable String place,
            boolean hidden,
            String excerpt,
            boolean clearable,
            boolean open,
            @Nullable String clearedBecause,
            @Nullable String clearedBy,
            @Nullable Instant clearedAt) {}

    /** An act that the reader may take now. */
    record AllowedReleaseAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** One line of the history. */
    record ReleaseHistoryLine(
            Instant at,
            String by,
            String act,
            String actName,
            @Nullable String reason) {}
}
