package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.materials.ChecklistAnswer;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.KeyPoint;
import cn.zwgk.interpretation.materials.MaterialContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the console sends. A draft may be incomplete; what is missing is told when it is submitted. */
record MaterialInput(
        @NotNull(message = "{material.document.missing}") UUID documentId,

        @NotBlank(message = "{material.title.missing}") @Size(max = 200, message = "{material.title.long}")
        String title,

        @NotNull(message = "{material.form.missing}") Form form,

        @Size(max = 1000, message = "{material.summary.long}") @Nullable
        String summary,

        @Size(max = 1_000_000, message = "{material.body.long}") @Nullable
        String body,

        @Size(max = 200, message = "{material.key-points.many}") @Nullable
        List<@Valid @NotNull Point> keyPoints,

        @Nullable Map<String, @Valid @NotNull Answer> checklist) {

    record Point(
            @NotBlank(message = "{material.key-point.missing}") @Size(max = 500, message = "{material.key-point.long}")
            String point,

            @Size(max = 100, message = "{material.clause.long}") @Nullable
            String clause) {}

    record Answer(
            boolean met,

            @Size(max = 1000, message = "{material.note.long}") @Nullable
            String note) {}

    MaterialContent toContent() {
        return new MaterialContent(
                title.strip(),
                form,
                summary,
                Objects.requireNonNullElse(body, ""),
                Objects.requireNonNullElse(keyPoints, List.<Point>of()).stream()
                        .map(point -> new KeyPoint(point.point(), point.clause()))
                        .toList(),
                answers(Objects.requireNonNullElse(checklist, Map.of())));
    }

    private static Map<String, ChecklistAnswer> answers(Map<String, Answer> given) {
        Map<String, ChecklistAnswer> answers = new HashMap<>();
        given.forEach((element, answer) -> answers.put(element, new ChecklistAnswer(answer.met(), answer.note())));
        return answers;
    }
}
