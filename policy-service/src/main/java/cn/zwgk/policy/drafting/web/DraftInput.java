package cn.zwgk.policy.drafting.web;

import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.PublicInterest;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.drafting.DraftContent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a drafter sends. Only title and kind are needed to begin; the rest is asked for at submission. */
record DraftInput(
        @NotBlank(message = "{draft.title-missing}")
        @Size(max = 300, message = "{draft.title-too-long}")
        @Schema(example = "明州市老年助餐服务管理办法")
        String title,

        @NotNull(message = "{draft.kind-missing}") DocumentKind kind,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}") @Schema(example = "明民规〔2026〕3号")
        String documentNumber,

        @Nullable @Size(max = 20, message = "{draft.topics-too-many}")
        List<@NotBlank(message = "{draft.topic-empty}") @Size(max = 50, message = "{draft.text-too-long}") String>
                topics,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}") @Schema(example = "养老服务")
        String catalogueClass,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}") @Schema(example = "明州市民政局")
        String issuingBody,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}") @Schema(example = "养老服务科")
        String draftingOffice,

        @Nullable LocalDate writtenOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable @Schema(description = "失效日期：自该日零时起不再有效") LocalDate lapsesOn,
        @Nullable DisclosureMode disclosureMode,

        @Nullable @Schema(description = "是否涉及群众切身利益：对各个问题的回答，有一项为“是”的须同步解读；没有提到的问题保持原来的回答")
        Map<String, @NotNull(message = "{draft.answer-empty}") Boolean> publicInterest,

        @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
        String summary,

        @Nullable
        @Size(max = 2_000_000, message = "{draft.body-too-long}")
        @Schema(example = "<p>第一条 为规范老年助餐服务，制定本办法。</p>")
        String body,

        @Nullable @Size(max = 200, message = "{draft.relations-too-many}")
        List<@Valid RelationInput> relations) {

    /** A relation to a published document. */
    record RelationInput(
            @NotNull(message = "{draft.relation-incomplete}")
            RelationType type,

            @NotNull(message = "{draft.relation-incomplete}")
            UUID documentId,

            @Nullable LocalDate effectiveOn) {

        Relation relation() {
            return new Relation(type, new DocumentId(documentId), effectiveOn);
        }
    }

    /** What is left out is the bureau's and the drafter's own. */
    DraftContent content(String organisation, String office) {
        Metadata metadata = new Metadata(
                title.strip(),
                kind,
                emptyToNull(documentNumber),
                topics == null
                        ? List.of()
                        : topics.stream().map(String::strip).distinct().toList(),
                emptyToNull(catalogueClass),
                issuingBody == null ? organisation : emptyToNull(issuingBody),
                draftingOffice == null ? emptyToNull(office) : emptyToNull(draftingOffice),
                writtenOn,
                effectiveFrom,
                lapsesOn,
                disclosureMode,
                PublicInterest.UNKNOWN,
                emptyToNull(summary));
        return new DraftContent(
                metadata,
                body == null ? "" : body,
                relations == null
                        ? List.of()
                        : relations.stream().map(RelationInput::relation).toList(),
                publicInterest == null ? Map.of() : publicInterest);
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
