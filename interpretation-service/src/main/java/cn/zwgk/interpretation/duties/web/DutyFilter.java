package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.duties.DutyState;
import cn.zwgk.interpretation.duties.Outcome;
import cn.zwgk.web.ChinaTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * What the list of duties may be narrowed to.
 *
 * @param office the office that owes; empty stands for duties of which the office is not known
 * @param month the month in which the document was published, as the boards count it
 * @param outcome how the duty counts in the boards
 * @param supervised whether it was ever supervised 督办
 */
@ParameterObject
record DutyFilter(
        @Nullable DutyState state,
        @Nullable String office,
        @Nullable YearMonth month,
        @Nullable Outcome outcome,
        @Nullable Boolean supervised) {

    String @Nullable [] states() {
        return outcome == null
                ? null
                : outcome.states().stream().map(Enum::name).toArray(String[]::new);
    }

    @Nullable
    OffsetDateTime openedFrom() {
        return month == null ? null : start(month);
    }

    @Nullable
    OffsetDateTime openedBefore() {
        return month == null ? null : start(month.plusMonths(1));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
