package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.duties.DutyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty with what a list shows of its document and of its supervisions.
 *
 * @param supervisions 督办 that were issued and not withdrawn
 * @param supervisionState where the latest of them stands; absent, like what follows, if there is none
 */
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
        @Nullable Instant metAt,
        int supervisions,
        @Nullable String supervisionState,
        @Nullable LocalDate replyUntil,
        @Nullable LocalDate expectedOn) {}
