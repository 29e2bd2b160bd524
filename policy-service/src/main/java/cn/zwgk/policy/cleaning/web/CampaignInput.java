package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.Campaign.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a campaign is about. */
record CampaignInput(
        @NotBlank(message = "{clean-up.title-missing}")
        @Size(max = 200, message = "{draft.text-too-long}")
        @Schema(example = "2026年行政规范性文件清理")
        String title,

        @NotBlank(message = "{clean-up.ground-missing}")
        @Size(max = 1000, message = "{draft.text-too-long}")
        @Schema(example = "《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）")
        String ground,

        @NotNull(message = "{clean-up.term-missing}") LocalDate endsOn) {

    Plan plan() {
        return new Plan(title.strip(), ground.strip(), endsOn);
    }
}
