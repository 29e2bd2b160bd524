package cn.zwgk.application.proposal.web;

import cn.zwgk.application.proposal.ProposalOrigin;
import cn.zwgk.application.proposal.ProposalState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the desk's list. */
record ProposalLine(
        UUID id,
        String number,
        ProposalOrigin origin,
        String originName,
        String title,
        int cases,
        ProposalState state,
        String stateName,
        @Nullable String office,
        String proposedBy,
        Instant proposedAt,
        Instant updatedAt) {}
