package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.duties.DutyState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty with what a list shows of its document. */
record DutyRow(
        UUID id,
        UUID documentId,
        @Nullable String documentTitle,
        @Nullable String indexNumber,
        String office,
        DutyState state,
        Instant openedAt,
        Instant dueAt,
        boolean provisional,
        @Nullable Instant metAt) {}
