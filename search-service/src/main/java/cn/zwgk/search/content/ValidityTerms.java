package cn.zwgk.search.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the validity of a document follows from, on any day and without a job: its dates, and what policy-service last said.
 * {@link ValidityQueries} says the same to Elasticsearch.
 *
 * @param effectiveFrom the first day in force; null: from its publication on
 * @param lapsesOn the first day on which it is no longer in force; null: no end of its own
 * @param recorded what policy-service said last
 * @param since from when on that holds; null: from ever
 */
public record ValidityTerms(
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        Validity recorded,
        @Nullable LocalDate since) {

    /** The validity on a day, Asia/Shanghai. A decision (repeal, amendment) stands; what only a date says is read from the date. */
    public Validity on(LocalDate day) {
        boolean decided = since == null || !since.isAfter(day);
        if (decided && (recorded == Validity.REPEALED || recorded == Validity.LAPSED)) {
            return recorded;
        }
        if (lapsesOn != null && !lapsesOn.isAfter(day)) {
            return Validity.LAPSED;
        }
        if (effectiveFrom != null && effectiveFrom.isAfter(day)) {
            return Validity.NOT_YET_IN_FORCE;
        }
        return decided && recorded == Validity.AMENDED ? Validity.AMENDED : Validity.IN_FORCE;
    }
}
