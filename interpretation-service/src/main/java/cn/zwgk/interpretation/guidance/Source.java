package cn.zwgk.interpretation.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as it was told last.
 *
 * @param version growing with every change of the source
 * @param text what it says in a few sentences; of a question, the answer
 * @param status validity of a document, e.g. {@code IN_FORCE}
 * @param gone whether it was withdrawn
 * @param changedAt when something of it changed that readers see
 */
public record Source(
        SourceKind kind,
        UUID id,
        long version,
        String title,
        @Nullable String text,
        @Nullable String status,
        List<Amount> amounts,
        String url,
        boolean gone,
        Instant changedAt) {

    public Source {
        amounts = List.copyOf(amounts);
    }

    /** 救助标准 of a district for a time. */
    public record Amount(
            String district,
            String amount,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            @Nullable String documentNumber) {

        /** Whether it holds on that day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(effectiveFrom) && (effectiveUntil == null || day.isBefore(effectiveUntil));
        }
    }
}
