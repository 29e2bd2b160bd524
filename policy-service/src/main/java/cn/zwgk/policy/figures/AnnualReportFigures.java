package cn.zwgk.policy.figures;

import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was published for table 2 of the annual report. */
@Repository
public class AnnualReportFigures {

    /**
     * The figures of a year, or of what has passed of it.
     *
     * @param normativeMade 行政规范性文件 written in the year
     * @param normativeRepealed those that were repealed or lapsed in the year
     * @param normativeInForce those in force, amended ones included, when the year ended
     * @param licences 行政许可决定 published with a date in the year
     * @param penalties 行政处罚决定 published with a date in the year
     */
    public record Figures(
            int year,
            long normativeMade,
            long normativeRepealed,
            long normativeInForce,
            long licences,
            long penalties) {}

    private static final String ENDED = "(" + ValidityExpression.VALIDITY + ") in ('REPEALED', 'LAPSED')";
    private static final String ENDED_BEFORE = ENDED.replace(":today", ":before");

    private static final String NORMATIVE =
            """
            select count(*) filter (where d.written_on between :start and :today) as made,
                count(*) filter (where %s and not %s) as repealed,
                count(*) filter (where (%s) in ('IN_FORCE', 'AMENDED')) as in_force
            from document d %s
            where d.state = 'PUBLISHED' and d.kind = 'NORMATIVE'
                and coalesce(d.written_on, (d.published_at at time zone 'Asia/Shanghai')::date) <= :today
            """.formatted(ENDED, ENDED_BEFORE, ValidityExpression.VALIDITY, ValidityExpression.EFFECTS_ON_ALL);

    private static final String RECORDS = """
            select count(*) from structured_record
            where class_code = :class and state = 'PUBLISHED' and dated between :start and :today
            """;

    private final JdbcClient database;
    private final InstantSource time;

    AnnualReportFigures(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Figures of(int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = ChinaTime.today(time);
        LocalDate until = end.isAfter(today) ? today : end;
        return database.sql(NORMATIVE)
                .param("start", start)
                .param("before", start.minusDays(1))
                .param("today", until)
                .query((row, number) -> new Figures(
                        year,
                        row.getLong("made"),
                        row.getLong("repealed"),
                        row.getLong("in_force"),
                        records("LICENCE", start, until),
                        records("PENALTY", start, until)))
                .single();
    }

    private long records(String recordClass, LocalDate start, LocalDate until) {
        return database.sql(RECORDS)
                .param("class", recordClass)
                .param("start", start)
                .param("today", until)
                .query(Long.class)
                .single();
    }
}
