package cn.zwgk.policy.channel.web;

import cn.zwgk.policy.channel.inspection.ChannelFinding;
import cn.zwgk.policy.channel.report.ChannelFigures;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quarter's figures. */
record ChannelReportInput(
        @Min(value = 0, message = "{channel.figure-wrong}") int posts,
        @Min(value = 0, message = "{channel.figure-wrong}") int followers,
        @Min(value = 0, message = "{channel.figure-wrong}") int messagesReceived,
        @Min(value = 0, message = "{channel.figure-wrong}") int messagesAnswered,

        @Nullable @Size(max = 1000, message = "{channel.text-too-long}")
        String remark) {

    ChannelFigures figures() {
        return new ChannelFigures(
                posts,
                followers,
                messagesReceived,
                messagesAnswered,
                remark == null || remark.isBlank() ? null : remark.strip());
    }

    /** What an inspection found; nothing if all was in order. */
    record ChannelInspectionInput(
            @NotNull(message = "{channel.day-missing}") LocalDate inspectedOn,

            @NotBlank(message = "{channel.inspector-missing}")
            @Size(max = 100, message = "{channel.text-too-long}")
            @Schema(example = "局政务公开办季度检查")
            String inspector,

            @Nullable @Size(max = 200, message = "{channel.findings-too-many}")
            List<@Valid ChannelFindingInput> findings,

            @Nullable @Schema(description = "整改期限，不填为检查之日起十个工作日")
            LocalDate remedyDueOn) {

        List<ChannelFinding> found() {
            return findings == null
                    ? List.of()
                    : findings.stream()
                            .map(each -> new ChannelFinding(
                                    each.kind().strip(), each.description().strip(), each.place()))
                            .toList();
        }
    }

    /** 发现的问题. */
    record ChannelFindingInput(
            @NotBlank(message = "{channel.finding-missing}")
            @Size(max = 50, message = "{channel.text-too-long}")
            @Schema(example = "错链")
            String kind,

            @NotBlank(message = "{channel.finding-missing}") @Size(max = 1000, message = "{channel.text-too-long}")
            String description,

            @Nullable @Size(max = 500, message = "{channel.text-too-long}")
            String place) {}
}
