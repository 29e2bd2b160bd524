package cn.zwgk.policy.standard.web;

import cn.zwgk.policy.standard.Period;
import cn.zwgk.policy.standard.SheetDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as the desk hands it in.
 *
 * @param documentId the document that decides it
 * @param reason why entries are corrected, if any are
 */
@Schema(name = "StandardSheetInput")
record SheetInput(
        @NotNull(message = "{standard.document-missing}") UUID documentId,

        @NotNull(message = "{standard.from-missing}") LocalDate effectiveFrom,

        @Nullable LocalDate effectiveUntil,

        @Nullable @Size(max = 1000, message = "{standard.text-too-long}")
        String note,

        @Nullable @Size(max = 1000, message = "{standard.text-too-long}")
        String reason,

        @Valid @Size(max = 2001) List<CellInput> cells) {

    /** One cell. */
    @Schema(name = "StandardCellInput")
    record CellInput(
            @Size(max = 100) String district,

            @Size(max = 200) String category,

            @Size(max = 40) @Schema(example = "1,245") String amount,

            @Nullable UUID corrects) {}

    SheetDraft draft() {
        return new SheetDraft(
                documentId,
                new Period(effectiveFrom, effectiveUntil),
                note,
                reason,
                cells.stream()
                        .map(cell -> new SheetDraft.DraftCell(
                                cell.district(), cell.category(), cell.amount(), cell.corrects()))
                        .toList());
    }
}
