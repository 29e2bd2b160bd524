package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.ChannelContent;
import cn.zwgk.policy.channel.ChannelKind;
import cn.zwgk.policy.channel.Responsible;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is registered, and why it is changed if it is a change. */
record ChannelInput(
        @NotBlank(message = "{channel.name-missing}")
        @Size(max = 100, message = "{channel.text-too-long}")
        @Schema(example = "明州民政")
        String name,

        @NotNull(message = "{channel.kind-missing}") ChannelKind kind,

        @NotBlank(message = "{channel.account-missing}")
        @Size(max = 300, message = "{channel.text-too-long}")
        @Schema(description = "网站填网址，账号填账号名", example = "mingzhou-minzheng")
        String account,

        @Nullable @Size(max = 20, message = "{channel.text-too-long}") @Schema(example = "3302000012")
        String siteCode,

        @Nullable @Size(max = 50, message = "{channel.text-too-long}") @Schema(example = "明ICP备12345678号")
        String icpNumber,

        @NotBlank(message = "{channel.office-missing}") @Size(max = 50, message = "{channel.text-too-long}")
        String operatorOffice,

        @NotBlank(message = "{channel.audience-missing}") @Size(max = 300, message = "{channel.text-too-long}")
        String audience,

        @Nullable @Size(max = 10, message = "{channel.people-too-many}")
        List<@Valid ResponsibleInput> people,

        @Nullable @Size(max = 500, message = "{channel.text-too-long}") @Schema(description = "变更的理由")
        String reason) {

    /** 责任人. */
    record ResponsibleInput(
            @NotBlank(message = "{channel.duty-missing}")
            @Size(max = 50, message = "{channel.text-too-long}")
            @Schema(example = "日常维护")
            String duty,

            @NotBlank(message = "{channel.person-missing}") @Size(max = 50, message = "{channel.text-too-long}")
            String name,

            @NotNull(message = "{channel.phone-wrong}")
            @Pattern(regexp = "[0-9+][0-9 -]{6,19}", message = "{channel.phone-wrong}")
            @Schema(example = "0574-00000000")
            String phone) {}

    ChannelContent content() {
        return new ChannelContent(
                name.strip(),
                kind,
                account.strip(),
                emptyToNull(siteCode),
                emptyToNull(icpNumber),
                operatorOffice.strip(),
                audience.strip(),
                people == null
                        ? List.of()
                        : people.stream()
                                .map(person -> new Responsible(
                                        person.duty().strip(),
                                        person.name().strip(),
                                        person.phone().strip()))
                                .toList());
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What an act may need besides its name. */
    record ChannelActInput(
            @Nullable @Size(max = 1000, message = "{channel.text-too-long}") @Schema(description = "理由；关停时为向社会公告的说明")
            String reason,

            @Nullable
            @Size(max = 200, message = "{channel.text-too-long}")
            @Schema(description = "上级主管部门的批准文号", example = "明网信备〔2026〕12号")
            String approval,

            @Nullable @Schema(description = "开设日期，不填为今天") LocalDate openedOn) {

        static final ChannelActInput NOTHING = new ChannelActInput(null, null, null);
    }

    /** Why somebody looks at personal data. */
    record ChannelRevealInput(
            @NotBlank(message = "{channel.reason-missing}") @Size(max = 500, message = "{channel.text-too-long}")
            String reason) {}
}
