package cn.zwgk.policy.standard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger of amounts.
 *
 * @param documentId the document that decided it
 * @param sheetId the act by which it was set
 * @param corrects the entry in whose place it stands
 * @param reason why it was corrected
 * @param supersededAt when a correction took its place
 */
public record Amount(
        UUID id,
        Cell cell,
        BigDecimal value,
        Period period,
        UUID documentId,
        UUID sheetId,
        Instant setAt,
        @Nullable UUID corrects,
        @Nullable String reason,
        @Nullable Instant supersededAt) {

    /** Where an amount stands: a district and a category, by their codes. */
    public record Cell(String district, String category) {}
}
