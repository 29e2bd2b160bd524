package cn.zwgk.interpretation.questions.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.questions.QuestionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer as the console shows it.
 *
 * @param demands how often it was asked by those whom it answers
 */
record QuestionPage(
        UUID id,
        long version,
        UUID documentId,
        String documentTitle,
        @Nullable String clause,
        String question,
        String answer,
        QuestionState state,
        String stateName,
        String draftedByName,
        String office,
        @Nullable String approvedByName,
        @Nullable Instant publishedAt,
        @Nullable String withdrawalReason,
        Instant updatedAt,
        long demands,
        List<AllowedAct> allowedActs,
        List<History.Line> history) {}
