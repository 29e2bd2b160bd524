package cn.zwgk.application.report;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the registered proceedings for table 4: those that came in during the year or were still pending when it began, each by
 * how it stood when the year ended. Frozen reports are respected as with cases: what one left pending comes again, what it
 * counted as settled does not.
 */
@Repository
public class ProceedingFigures {

    /** A proceeding behind a figure. */
    public record CountedProceeding(
            UUID id,
            String registerNumber,
            ProceedingKind kind,
            Standing standing,
            String body,
            LocalDate filedOn,
            @Nullable LocalDate concludedOn) {}

    /** How a proceeding stood at the end of a day: by the last ruling or appeal until then. */
    private static final String STANDING = """
            coalesce((select coalesce(u.result, 'PENDING') from proceeding_ruling u
                where u.proceeding_id = p.id and u.on_day <= %s order by u.on_day desc, u.position desc limit 1), 'PENDING')
            """;

    private static final String COUNTED =
            """
            with stood as (
                select p.id, p.kind, p.filed_on, %s as cell, %s as before
                from proceeding p where p.filed_on <= :end and p.state <> 'STRUCK_OUT'),
            counted as (
                select s.id, s.kind, s.cell from stood s
                left join lateral (select r.cell from report_proceeding r where r.proceeding_id = s.id and r.year < :year
                    order by r.year desc limit 1) f on true
                where case when f.cell is not null then f.cell = 'PENDING'
                    when :chained then true
                    else s.filed_on >= :start or s.before = 'PENDING' end)
            """.formatted(STANDING.formatted(":end"), STANDING.formatted("cast(:start as date) - 1"));

    private static final String FROZEN = """
            with counted as (select proceeding_id as id, kind, cell from report_proceeding where year = :year and cell <> 'EARLIER')
            """;

    private final JdbcClient database;

    ProceedingFigures(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    TableFour tableFour(Counting counting) {
        Map<ProceedingKind, Map<Standing, Long>> counted = new EnumMap<>(ProceedingKind.class);
        database.sql(COUNTED + " select kind, cell, count(*) as proceedings from counted group by kind, cell")
                .params(parameters(counting))
                .query(row -> {
                    counted.computeIfAbsent(
                                    ProceedingKind.valueOf(row.getString("kind")),
                                    kind -> new EnumMap<>(Standing.class))
                            .put(Standing.valueOf(row.getString("cell")), row.getLong("proceedings"));
                });
        return TableFour.of(counted);
    }

    /** The proceedings that a cell of table 4 counts; without a standing those of the group's total. */
    @Transactional(readOnly = true)
    Paged<CountedProceeding> proceedings(
            Counting counting, boolean frozen, ProceedingKind kind, @Nullable Standing standing, PageRequest paging) {
        String with = frozen ? FROZEN : COUNTED;
        Map<String, Object> values = parameters(counting);
        values.put("kind", kind.name());
        String where = "n.kind = :kind";
        if (standing != null) {
            where += " and n.cell = :cell";
            values.put("cell", standing.name());
        }
        long total = database.sql(with + " select count(*) from counted n where " + where)
                .params(values)
                .query(Long.class)
                .single();
        List<CountedProceeding> items = database.sql(with + """
                         select p.id, p.register_number, n.kind, n.cell, p.body, p.filed_on, p.concluded_on
                        from counted n join proceeding p on p.id = n.id
                        where %s order by p.filed_on, p.register_number limit :limit offset :offset
                        """.formatted(where))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new CountedProceeding(
                        row.getObject("id", UUID.class),
                        row.getString("register_number"),
                        ProceedingKind.valueOf(row.getString("kind")),
                        Standing.valueOf(row.getString("cell")),
                        row.getString("body"),
                        row.getObject("filed_on", LocalDate.class),
                        row.getObject("concluded_on", LocalDate.class)))
                .list();
        return Paged.of(items, paging, total);
    }

    /** Keeps in which cell each proceeding was counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(Counting counting) {
        database.sql("insert into report_proceeding (year, proceeding_id, kind, cell) " + COUNTED
                        + " select :year, id, kind, cell from counted")
                .params(parameters(counting))
                .update();
        if (!counting.startsFromFrozen()) {
            database.sql("""
                            insert into report_proceeding (year, proceeding_id, kind, cell)
                            select :year, p.id, p.kind, 'EARLIER' from proceeding p
                            where p.filed_on <= :end and p.state <> 'STRUCK_OUT'
                                and not exists (select from report_proceeding r where r.proceeding_id = p.id and r.year <= :year)
                            """).params(parameters(counting)).update();
        }
    }

    private static Map<String, Object> parameters(Counting counting) {
        Map<String, Object> values = new HashMap<>(counting.parameters());
        values.put("chained", counting.startsFromFrozen());
        return values;
    }
}
