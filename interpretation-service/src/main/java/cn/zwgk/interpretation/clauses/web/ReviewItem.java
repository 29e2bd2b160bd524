package cn.zwgk.interpretation.clauses.web;

import cn.zwgk.interpretation.clauses.KeyPointReviewState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review of a key point in a list. */
record ReviewItem(
        UUID id,
        UUID interpretationId,
        String interpretationTitle,
        UUID documentId,
        String documentTitle,
        String office,
        String point,
        String clause,
        boolean clauseGone,
        KeyPointReviewState state,
        String stateName,
        Instant openedAt,
        @Nullable String reviewedByName,
        @Nullable Instant reviewedAt) {}
