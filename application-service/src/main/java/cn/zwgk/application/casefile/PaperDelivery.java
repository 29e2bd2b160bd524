package cn.zwgk.application.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 送达: how a paper reached whom it is for.
 *
 * @param on the day that counts: of the signature, or of the posting
 * @param receipt the number of the mail item, or who passed the paper on
 * @param note what else is to be said; of a correction, why
 */
public record PaperDelivery(
        ServiceWay way,
        LocalDate on,
        @Nullable String receipt,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt) {}
