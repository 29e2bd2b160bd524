package cn.zwgk.application.offer.persistence;

import cn.zwgk.application.offer.Outcome;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often offers were made and what came of them, by the day. */
@Repository
public class OfferFigures {

    private final JdbcClient database;

    OfferFigures(JdbcClient database) {
        this.database = database;
    }

    /** The figures of a month; months in which nothing happened are not there. */
    public record Month(String month, Map<Outcome, Long> figures) {}

    @Transactional
    public void add(LocalDate day, Outcome outcome) {
        database.sql("""
                        insert into offer_figure (day, outcome, count) values (:day, :outcome, 1)
                        on conflict (day, outcome) do update set count = offer_figure.count + 1
                        """).param("day", day).param("outcome", outcome.name()).update();
    }

    /** By month, the oldest first. */
    @Transactional(readOnly = true)
    public List<Month> between(LocalDate from, LocalDate to) {
        Map<String, Map<Outcome, Long>> months = new java.util.LinkedHashMap<>();
        database.sql("""
                        select to_char(day, 'YYYY-MM') as month, outcome, sum(count) as total from offer_figure
                        where day between :from and :to group by 1, 2 order by 1
                        """).param("from", from).param("to", to).query(row -> {
            months.computeIfAbsent(row.getString("month"), month -> new EnumMap<>(Outcome.class))
                    .put(Outcome.valueOf(row.getString("outcome")), row.getLong("total"));
        });
        return months.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), entry.getValue()))
                .toList();
    }
}
