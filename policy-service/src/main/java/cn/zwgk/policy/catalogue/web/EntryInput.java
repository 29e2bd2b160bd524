package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.Audience;
import cn.zwgk.policy.catalogue.EntryTerms;
import cn.zwgk.policy.catalogue.InspectionRule;
import cn.zwgk.policy.catalogue.MonthDays;
import cn.zwgk.policy.catalogue.Section;
import cn.zwgk.policy.catalogue.UpdateFrequency;
import cn.zwgk.policy.document.DisclosureMode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the openness office writes into an entry. Code, parent and section count only when it is added. */
@Schema(name = "CatalogueEntryInput")
record EntryInput(
        @Nullable
        @Pattern(regexp = "[0-9A-Za-z-]{1,20}", message = "{catalogue.code-malformed}")
        @Schema(example = "0505")
        String code,

        @Nullable UUID parentId,
        @Nullable Section section,

        @NotBlank(message = "{catalogue.title-missing}") @Size(max = 60, message = "{catalogue.title-too-long}")
        String title,

        @NotBlank(message = "{catalogue.contents-missing}") @Size(max = 2000, message = "{catalogue.text-too-long}")
        String contents,

        @NotBlank(message = "{catalogue.basis-missing}")
        @Size(max = 1000, message = "{catalogue.text-too-long}")
        @Schema(example = "《条例》第二十条第七项")
        String legalBasis,

        @NotBlank(message = "{catalogue.time-limit-missing}") @Size(max = 200, message = "{catalogue.text-too-long}")
        String timeLimit,

        @NotBlank(message = "{catalogue.office-missing}") @Size(max = 100, message = "{catalogue.text-too-long}")
        String office,

        @NotEmpty(message = "{catalogue.channels-missing}") @Size(max = 10, message = "{catalogue.channels-missing}")
        List<
                        @NotBlank(message = "{catalogue.channels-missing}")
                        @Size(max = 50, message = "{catalogue.text-too-long}") String>
                channels,

        @NotNull(message = "{catalogue.audience-missing}") Audience audience,

        @Nullable @Size(max = 200, message = "{catalogue.text-too-long}")
        String audienceGroups,

        @Nullable DisclosureMode disclosureMode,
        @NotNull(message = "{catalogue.frequency-missing}") UpdateFrequency frequency,

        @Nullable
        @Pattern(
                regexp =
                        "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(01|03|05|07|08|10|12)-(29|30|31)|(04|06|09|11)-(29|30)",
                message = "{catalogue.yearly-by-malformed}")
        @Schema(description = "每年的这一天以前，月-日", example = "01-31")
        String yearlyBy,

        @NotNull(message = "{catalogue.inspection-missing}") InspectionRule inspectionRule,

        @Nullable @Size(max = 50, message = "{catalogue.text-too-long}")
        String recordClass) {

    EntryTerms terms() {
        return new EntryTerms(
                title.strip(),
                contents.strip(),
                legalBasis.strip(),
                timeLimit.strip(),
                office.strip(),
                channels.stream().map(String::strip).distinct().toList(),
                audience,
                audience == Audience.ALL ? null : emptyToNull(audienceGroups),
                disclosureMode == DisclosureMode.ON_APPLICATION ? disclosureMode : DisclosureMode.PROACTIVE,
                frequency,
                yearlyBy == null || yearlyBy.isBlank() ? null : MonthDays.parse(yearlyBy),
                inspectionRule,
                emptyToNull(recordClass));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
