package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.plan.ObligationContent;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.ledger.plan.Rhythm;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked, and why it is changed if the plan is adopted already. */
record ObligationInput(
        @NotNull(message = "{ledger.number-missing}")
        @Pattern(regexp = "\\d{1,3}(-\\d{1,3})?", message = "{ledger.number-wrong}")
        @Schema(example = "13-3")
        String number,

        @NotBlank(message = "{ledger.title-missing}")
        @Size(max = 200, message = "{ledger.text-too-long}")
        @Schema(example = "组织政务公开培训")
        String title,

        @NotBlank(message = "{ledger.demand-missing}")
        @Size(max = 2000, message = "{ledger.text-too-long}")
        @Schema(example = "年内组织政务公开培训不少于1次")
        String demand,

        @Nullable @Size(max = 500, message = "{ledger.text-too-long}") @Schema(example = "要点第13条")
        String basis,

        @Nullable @Size(max = 500, message = "{ledger.text-too-long}") @Schema(example = "培训通知、签到表、课件")
        String measure,

        @NotBlank(message = "{ledger.office-missing}") @Size(max = 50, message = "{ledger.text-too-long}")
        String ownerOffice,

        @Min(value = 1, message = "{ledger.quota-wrong}") @Max(value = 1000, message = "{ledger.quota-wrong}")
        int quota,

        @Nullable Boolean perOffice,
        @NotNull(message = "{ledger.rhythm-missing}") Rhythm rhythm,
        @NotNull(message = "{ledger.due-missing}") LocalDate dueOn,
        @Nullable OccurrenceKind feed,

        @Nullable @Size(max = 20, message = "{draft.topics-too-many}")
        List<@NotBlank(message = "{draft.topic-empty}") @Size(max = 50, message = "{ledger.text-too-long}") String>
                topics,

        @Min(value = 0, message = "{ledger.points-wrong}") @Max(value = 100, message = "{ledger.points-wrong}")
        int points,

        @Nullable @Size(max = 500, message = "{ledger.text-too-long}") @Schema(description = "印发后调整的理由")
        String reason) {

    ObligationContent content() {
        return new ObligationContent(
                number,
                title.strip(),
                demand.strip(),
                emptyToNull(basis),
                emptyToNull(measure),
                ownerOffice.strip(),
                quota,
                Boolean.TRUE.equals(perOffice),
                rhythm,
                dueOn,
                feed,
                topics == null
                        ? List.of()
                        : topics.stream().map(String::strip).distinct().toList(),
                points);
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
