package cn.zwgk.interpretation.questions.web;

import cn.zwgk.interpretation.questions.QuestionContent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the console sends. A draft may lack its answer.
 *
 * @param demandIds the demands that it is to answer; only read when it is begun
 */
record QuestionInput(
        @NotNull(message = "{question.document.missing}") UUID documentId,

        @Size(max = 100, message = "{question.clause.long}") @Nullable
        String clause,

        @NotBlank(message = "{question.question.missing}") @Size(max = 500, message = "{question.question.long}")
        String question,

        @Size(max = 5000, message = "{question.answer.long}") @Nullable
        String answer,

        @Size(max = 500, message = "{question.demands.many}") @Nullable
        List<@NotNull UUID> demandIds) {

    QuestionContent toContent() {
        return new QuestionContent(
                clause == null || clause.isBlank() ? null : clause.strip(),
                question.strip(),
                Objects.requireNonNullElse(answer, "").strip());
    }

    List<UUID> demands() {
        return Objects.requireNonNullElse(demandIds, List.of());
    }
}
