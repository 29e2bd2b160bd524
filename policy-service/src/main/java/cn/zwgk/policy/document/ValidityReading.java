package cn.zwgk.policy.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The validity of a document on a day.
 *
 * @param since the first day of this validity, Asia/Shanghai; null if the source states it without a date
 * @param decidedBy the document that repealed, replaced or amended this one
 */
public record ValidityReading(
        Validity validity,
        @Nullable LocalDate since,
        @Nullable DocumentId decidedBy) {}
