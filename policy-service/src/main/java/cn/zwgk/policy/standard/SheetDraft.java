package cn.zwgk.policy.standard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as somebody typed or pasted it.
 *
 * @param cells in the order of the sheet; problems name a cell by its place in it
 */
public record SheetDraft(
        UUID documentId,
        Period period,
        @Nullable String note,
        @Nullable String reason,
        List<DraftCell> cells) {

    /**
     * One cell.
     *
     * @param district its name or code
     * @param category its title, name or code
     * @param amount as typed: 1,245, １２４５, 1245元
     * @param corrects the entry that it is to replace
     */
    @Schema(name = "StandardDraftCell")
    public record DraftCell(
            String district,
            String category,
            String amount,
            @Nullable UUID corrects) {}
}
