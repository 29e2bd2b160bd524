package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.evidence.EvidenceContent;
import cn.zwgk.web.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done. */
record EvidenceInput(
        @Nullable @Size(max = 50, message = "{ledger.text-too-long}") @Schema(description = "计入哪个科室，不填为本人科室")
        String office,

        @NotNull(message = "{ledger.day-missing}") LocalDate happenedOn,

        @NotBlank(message = "{ledger.title-missing}") @Size(max = 200, message = "{ledger.text-too-long}")
        String title,

        @Nullable @Size(max = 2000, message = "{ledger.text-too-long}")
        String description,

        @Nullable @Min(value = 1, message = "{ledger.quota-wrong}") @Max(value = 1000, message = "{ledger.quota-wrong}")
        Integer quantity,

        @Nullable
        @Size(max = 500, message = "{ledger.text-too-long}")
        @Pattern(regexp = "(https?://\\S+|/\\S*)?", message = "{ledger.link-wrong}")
        @Schema(example = "https://www.example.cn/news/2026/1.html", description = "网址，或本平台的页面地址")
        String link) {

    EvidenceContent content(Actor actor) {
        return new EvidenceContent(
                office == null || office.isBlank() ? actor.office() : office.strip(),
                happenedOn,
                title.strip(),
                description == null || description.isBlank() ? null : description.strip(),
                quantity == null ? 1 : quantity,
                link == null || link.isBlank() ? null : link.strip());
    }
}
