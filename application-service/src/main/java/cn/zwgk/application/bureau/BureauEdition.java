package cn.zwgk.application.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the settings.
 *
 * @param edition from 1 on; later ones win over earlier ones of the same day
 * @param effectiveFrom the first day on which papers say so
 * @param entries what is not here is not known
 * @param note why it was changed
 * @param byName who proposed it, at that moment
 * @param confirmedBy the second person; null for what was entered before two had to look at it
 */
public record BureauEdition(
        int edition,
        LocalDate effectiveFrom,
        Map<BureauEntry, String> entries,
        String note,
        String byName,
        Instant at,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    public BureauEdition {
        entries = Map.copyOf(entries);
    }

    @Nullable
    String value(BureauEntry entry) {
        return entries.get(entry);
    }
}
