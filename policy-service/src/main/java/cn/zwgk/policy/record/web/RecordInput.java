package cn.zwgk.policy.record.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written into a record. */
@Schema(name = "RecordInput")
record RecordInput(
        @NotNull(message = "{record.class-missing}") @Size(max = 50) @Schema(example = "PROPOSAL")
        String classCode,

        @Nullable @Schema(description = "公开事项；不填时归入第一个收这类信息的事项")
        UUID entryId,

        @NotNull(message = "{record.values-missing}")
        @Size(max = 60, message = "{record.values-missing}")
        @Schema(description = "字段编码和填写的内容；日期写作 2026-05-15")
        Map<@Size(max = 50) String, @NotNull @Size(max = 50_000) String> values) {

    /** What an act may need. */
    record RecordActInput(
            @Nullable @Size(max = 1000, message = "{draft.text-too-long}")
            String reason) {}

    /** The same act on many. */
    @Schema(name = "RecordBulkInput")
    record Bulk(
            @NotEmpty(message = "{record.none-chosen}") @Size(max = 200, message = "{record.too-many}")
            List<@NotNull UUID> ids,

            @Nullable @Size(max = 1000, message = "{draft.text-too-long}")
            String reason) {}
}
