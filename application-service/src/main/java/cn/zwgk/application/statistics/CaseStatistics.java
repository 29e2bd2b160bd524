package cn.zwgk.application.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the cases that were received in a period. On time is what was answered on the last day of its time or before; the
 * time taken is in days of the calendar from receipt to answer, since stops of the clock are not the applicant's waiting.
 */
@Repository
public class CaseStatistics {

    /**
     * The cases alike in one respect.
     *
     * @param value the respect; null where a case has none yet, and for all together
     * @param openLate still open, and their time is over
     */
    public record Line(
            @Nullable String value,
            long received,
            long closed,
            long open,
            long closedOnTime,
            long closedLate,
            long openLate,
            @Nullable BigDecimal meanDays,
            @Nullable BigDecimal medianDays,
            @Nullable Integer longestDays) {

        /** Of those closed, how many in a hundred were on time; null if none is closed. */
        public @Nullable BigDecimal percentOnTime() {
            return closed == 0
                    ? null
                    : BigDecimal.valueOf(closedOnTime)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(closed), 1, java.math.RoundingMode.HALF_UP);
        }
    }

    private static final String FIGURES = """
            count(*) as received, count(closed_on) as closed, count(*) filter (where closed_on is null) as open,
            count(*) filter (where closed_on <= due_on) as on_time, count(*) filter (where closed_on > due_on) as late,
            count(*) filter (where closed_on is null and due_on < :today) as open_late,
            round(avg(closed_on - received_on), 1) as mean,
            round(percentile_cont(0.5) within group (order by closed_on - received_on)::numeric, 1) as median,
            max(closed_on - received_on) as longest
            from application_case where state <> 'REPLACED' and received_on between :from and :to
            """;

    private final JdbcClient database;

    CaseStatistics(JdbcClient database) {
        this.database = database;
    }

    /** All cases of the period together. */
    @Transactional(readOnly = true)
    public Line together(LocalDate from, LocalDate to, LocalDate today) {
        return query("select null as value, " + FIGURES, from, to, today).getFirst();
    }

    /** The same, told apart; those without a value last. */
    @Transactional(readOnly = true)
    public List<Line> by(Dimension dimension, LocalDate from, LocalDate to, LocalDate today) {
        return query(
                "select %s as value, %s group by 1 order by 1 nulls last".formatted(dimension.expression(), FIGURES),
                from,
                to,
                today);
    }

    private List<Line> query(String sql, LocalDate from, LocalDate to, LocalDate today) {
        return database.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query((row, number) -> new Line(
                        row.getString("value"),
                        row.getLong("received"),
                        row.getLong("closed"),
                        row.getLong("open"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("open_late"),
                        row.getBigDecimal("mean"),
                        row.getBigDecimal("median"),
                        row.getObject("longest", Integer.class)))
                .list();
    }
}
