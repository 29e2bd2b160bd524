package cn.zwgk.policy.standard;

import cn.zwgk.policy.document.Validity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 救助标准表: what holds on a day, by category and district.
 *
 * @param asOf the day
 * @param yearBefore the day that it is compared with
 */
public record StandardTable(LocalDate asOf, LocalDate yearBefore, List<Column> districts, List<Row> rows) {

    /** A district. */
    @Schema(name = "StandardColumn")
    public record Column(String code, String name) {}

    /** A category with its amounts, one for each district that has one. */
    @Schema(name = "StandardRow")
    public record Row(
            String code,
            String group,
            String name,
            String title,
            String unit,
            @Nullable String note,
            List<StandardEntry> amounts) {}

    /**
     * An amount that holds on the day.
     *
     * @param yearBefore what held a year before; null if nothing did
     * @param changePercent against it, one decimal
     */
    public record StandardEntry(
            UUID id,
            String district,
            BigDecimal amount,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            DecidedBy decidedBy,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal changePercent) {}

    /**
     * The deciding document, as far as readers may know it.
     *
     * @param open whether readers can open it; if not, {@code remark} says why
     * @param remark what readers should know of it: withdrawn, not yet in force, repealed
     */
    @Schema(name = "StandardDecidedBy")
    public record DecidedBy(
            UUID id,
            boolean open,
            @Nullable String title,
            @Nullable String documentNumber,
            @Nullable Validity validity,
            @Nullable String validityName,
            @Nullable String remark) {}

    /** All that was ever set for a category, by district. */
    public record StandardHistory(String code, String title, String unit, List<Series> districts) {}

    /** One district's amounts in the order of their days. */
    @Schema(name = "StandardSeries")
    public record Series(String code, String name, List<Past> amounts) {}

    /**
     * One entry of the ledger.
     *
     * @param changePercent against the amount before it, one decimal
     * @param corrects the entry that it took the place of
     * @param supersededAt when a correction took its place; it then never held
     */
    @Schema(name = "StandardPast")
    public record Past(
            UUID id,
            BigDecimal amount,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            DecidedBy decidedBy,
            @Nullable BigDecimal changePercent,
            Instant setAt,
            @Nullable UUID corrects,
            @Nullable String reason,
            @Nullable Instant supersededAt) {}

    /**
     * An amount that a document decided.
     *
     * @param district the districts for which it is the same, in words
     */
    @Schema(name = "StandardOfDocument")
    public record OfDocument(
            String category,
            String title,
            String unit,
            String district,
            BigDecimal amount,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            boolean current) {}
}
