package cn.zwgk.interpretation.demands.web;

import cn.zwgk.interpretation.demands.DemandSource;
import cn.zwgk.web.ChinaTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * What demands may be narrowed to.
 *
 * @param answered whether a published question answers them
 * @param from the first month, in China
 * @param to the last month
 */
@ParameterObject
record DemandFilter(
        @Nullable DemandSource source,
        @Nullable UUID documentId,
        @Nullable String topic,
        @Nullable Boolean answered,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable String q) {

    @Nullable
    OffsetDateTime begin() {
        return from == null ? null : start(from);
    }

    @Nullable
    OffsetDateTime beyond() {
        return to == null ? null : start(to.plusMonths(1));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
