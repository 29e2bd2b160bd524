package cn.zwgk.policy.ledger.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param office for which it counts
 * @param quantity how much of the quota it fulfils
 * @param link where it can be seen: a page of this platform or of a medium
 */
public record EvidenceContent(
        String office,
        LocalDate happenedOn,
        String title,
        @Nullable String description,
        int quantity,
        @Nullable String link) {}
