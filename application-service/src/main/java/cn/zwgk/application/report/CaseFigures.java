package cn.zwgk.application.report;

import cn.zwgk.application.casefile.ApplicantCategory;
import cn.zwgk.application.report.TableThree.Count;
import cn.zwgk.application.report.TableThree.Origin;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the cases for table 3, and tells for every cell which cases it counts. */
@Repository
public class CaseFigures {

    private static final Map<String, String> SORTABLE = Map.of(
            "receivedOn", "c.received_on", "closedOn", "c.closed_on", "registrationNumber", "c.registration_number");

    /** A case behind a figure. No name: the case's own page has it, masked. */
    public record CountedCase(
            UUID id,
            String registrationNumber,
            String description,
            ReportColumn column,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            @Nullable ReportRow settled,
            @Nullable String office) {}

    private final JdbcClient database;

    CaseFigures(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    TableThree tableThree(Counting counting) {
        return table("with " + counting.counted(), counting.parameters());
    }

    /** Table 3 of a frozen year as its report counted. */
    @Transactional(readOnly = true)
    TableThree frozen(int year) {
        return table("with " + Counting.frozen(), Map.of("year", year));
    }

    private TableThree table(String counted, Map<String, Object> parameters) {
        List<Count> counts = database.sql(counted + """
                         select origin, category, line, count(*) as cases from counted group by origin, category, line
                        """)
                .params(parameters)
                .query((row, number) -> new Count(
                        Origin.valueOf(row.getString("origin")),
                        ReportColumn.of(ApplicantCategory.valueOf(row.getString("category"))),
                        settled(row),
                        row.getLong("cases")))
                .list();
        return TableThree.of(counts);
    }

    /** The cases that a cell of table 3 counts. */
    @Transactional(readOnly = true)
    Paged<CountedCase> cases(
            Counting counting, boolean frozen, ReportRow row, ReportColumn column, PageRequest paging) {
        String with = "with " + (frozen ? Counting.frozen() : counting.counted());
        Map<String, Object> values = new HashMap<>(counting.parameters());
        String where = condition(row, values);
        if (column != ReportColumn.TOTAL) {
            where += " and n.category = :category";
            values.put("category", column.name());
        }
        long total = database.sql(with + " select count(*) from counted n where " + where)
                .params(values)
                .query(Long.class)
                .single();
        List<CountedCase> items = database.sql(
                        with + """
                         select c.id, c.registration_number, c.description, n.category, c.received_on, c.closed_on, n.line, c.office
                        from counted n join application_case c on c.id = n.case_id
                        where %s order by %s, c.id limit :limit offset :offset
                        """.formatted(where, paging.orderBy(SORTABLE, "c.received_on, c.registration_number")))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((line, number) -> counted(line))
                .list();
        return Paged.of(items, paging, total);
    }

    private static String condition(ReportRow row, Map<String, Object> values) {
        return switch (row) {
            case RECEIVED -> "n.origin = 'NEW'";
            case CARRIED_OVER -> "n.origin = 'CARRIED'";
            case SETTLED -> "n.line is not null";
            case CARRIED_FORWARD -> "n.line is null";
            default -> {
                values.put("line", row.code());
                yield "n.line = :line";
            }
        };
    }

    /** Keeps in which cell each case was counted; in the first report of all, also which cases it found settled already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(Counting counting) {
        database.sql("insert into report_case (year, case_id, origin, category, line) with " + counting.counted()
                        + " select :year, case_id, origin, category, line from counted")
                .params(counting.parameters())
                .update();
        if (!counting.startsFromFrozen()) {
            database.sql("""
                            insert into report_case (year, case_id, origin, category, line)
                            select :year, c.id, 'EARLIER', c.category, null from application_case c
                            where c.received_on <= :end and c.state <> 'REPLACED'
                                and not exists (select from report_case r where r.case_id = c.id and r.year <= :year)
                            """).params(counting.parameters()).update();
        }
    }

    private static CountedCase counted(ResultSet row) throws SQLException {
        return new CountedCase(
                row.getObject("id", UUID.class),
                row.getString("registration_number"),
                row.getString("description"),
                ReportColumn.valueOf(row.getString("category")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                settled(row),
                row.getString("office"));
    }

    private static @Nullable ReportRow settled(ResultSet row) throws SQLException {
        String line = row.getString("line");
        return line == null ? null : ReportRow.of(line).orElseThrow();
    }
}
