package cn.zwgk.policy.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new plan. */
record PlanInput(
        @Min(value = 2000, message = "{ledger.year-wrong}")
        @Max(value = 2099, message = "{ledger.year-wrong}")
        @Schema(example = "2027")
        int year,

        @NotBlank(message = "{ledger.title-missing}")
        @Size(max = 200, message = "{ledger.text-too-long}")
        @Schema(example = "2027年明州市民政局政务公开工作要点")
        String title,

        @Nullable
        @Size(max = 100, message = "{ledger.offices-too-many}")
        @Schema(description = "须完成“各科室均须完成”任务的科室、单位；复制时可不填")
        List<@NotBlank(message = "{ledger.office-missing}") @Size(max = 50, message = "{ledger.text-too-long}") String>
                offices,

        @Nullable @Schema(description = "从哪一年复制任务和评分规则", example = "2026")
        Integer copyOf) {

    List<String> officeNames() {
        return offices == null
                ? List.of()
                : offices.stream().map(String::strip).distinct().toList();
    }

    /** Another title, other offices. */
    record PlanRenaming(
            @NotBlank(message = "{ledger.title-missing}") @Size(max = 200, message = "{ledger.text-too-long}")
            String title,

            @Size(min = 1, max = 100, message = "{ledger.offices-too-many}")
            List<
                            @NotBlank(message = "{ledger.office-missing}")
                            @Size(max = 50, message = "{ledger.text-too-long}") String>
                    offices,

            @Nullable @Size(max = 500, message = "{ledger.text-too-long}")
            String reason) {}

    /** 评分规则. */
    record ScoreRuleInput(
            @Min(0) @Max(100) int points,

            @Min(0) @Max(100) @Schema(description = "一个科室全年的上限，0 为不设上限")
            int most,

            @NotBlank(message = "{ledger.reason-missing}") @Size(max = 500, message = "{ledger.text-too-long}")
            String reason) {}
}
