package cn.zwgk.interpretation.boards;

import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The months of a board, both ends included, in China. */
public record Months(YearMonth from, YearMonth to) {

    private static final int MOST = 36;

    /** @throws Refused {@code board-months-invalid} if they are in the wrong order or too many */
    public Months {
        if (from.isAfter(to) || from.until(to, ChronoUnit.MONTHS) >= MOST) {
            throw Refused.invalid("board-months-invalid", MOST);
        }
    }

    /** What is asked for; the months of this year so far where nothing is said. */
    public static Months of(@Nullable YearMonth from, @Nullable YearMonth to, Instant now) {
        YearMonth end = to == null ? YearMonth.from(LocalDate.ofInstant(now, ChinaTime.ZONE)) : to;
        return new Months(from == null ? end.withMonth(1) : from, end);
    }

    OffsetDateTime begin() {
        return from.atDay(1).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }

    OffsetDateTime beyond() {
        return to.plusMonths(1).atDay(1).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
