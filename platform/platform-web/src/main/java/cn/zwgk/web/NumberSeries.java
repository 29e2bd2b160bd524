package cn.zwgk.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers from 1 on within a year, without gaps and repeats: whoever takes one holds the series until his transaction ends.
 * Kept in the service's table {@code number_series}.
 */
public class NumberSeries {

    private final JdbcClient database;

    NumberSeries(JdbcClient database) {
        this.database = database;
    }

    /** @param series such as {@code application} */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        return database.sql("""
                        insert into number_series (series, year, last) values (:series, :year, 1)
                        on conflict (series, year) do update set last = number_series.last + 1
                        returning last
                        """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
