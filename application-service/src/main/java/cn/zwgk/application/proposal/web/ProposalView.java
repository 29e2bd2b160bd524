package cn.zwgk.application.proposal.web;

import cn.zwgk.application.proposal.ProposalWay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as officers see it.
 *
 * @param releaseId the release that carries it out, if one was begun
 * @param releaseToDraft whether a release may be begun now
 */
record ProposalView(
        ProposalLine line,
        long version,
        String reason,
        List<ProposedCase> cases,
        @Nullable ProposalWay way,
        @Nullable String wayName,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID releaseId,
        @Nullable String releaseStateName,
        @Nullable UUID documentId,
        @Nullable String documentTitle,
        boolean releaseToDraft,
        List<AllowedProposalAct> allowedActs,
        List<ProposalHistoryLine> history) {

    @Override
    public String toString() {
        return "ProposalView[" + line.number() + "]";
    }

    /** A case that asked for it. */
    record ProposedCase(
            UUID id,
            String registrationNumber,
            String description,
            @Nullable String documentNumber,
            String stateName,
            @Nullable String resultName) {}

    /** An act that the reader may take now. */
    record AllowedProposalAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** One line of the history. */
    record ProposalHistoryLine(
            Instant at,
            String by,
            String act,
            String actName,
            @Nullable String reason) {}
}
