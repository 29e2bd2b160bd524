package cn.zwgk.interpretation.boards;

import cn.zwgk.interpretation.materials.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts duties, documents and interpretations by office and month. */
@Component
public class Boards {

    private static final String DUTIES = """
            SELECT duty.office, CAST(date_trunc('month', opened_at, 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai' AS date) AS month,
                   count(*) AS opened,
                   count(*) FILTER (WHERE duty.state = 'MET') AS on_time,
                   count(*) FILTER (WHERE duty.state = 'MET_LATE') AS met_late,
                   count(*) FILTER (WHERE duty.state = 'OVERDUE') AS overdue,
                   count(*) FILTER (WHERE duty.state = 'OPEN') AS open,
                   count(*) FILTER (WHERE duty.state = 'ENDED') AS ended,
                   count(*) FILTER (WHERE EXISTS (
                       SELECT FROM interpretation_supervision supervision
                       WHERE supervision.duty_id = duty.id AND supervision.state <> 'WITHDRAWN')) AS supervised,
                   count(*) FILTER (WHERE EXISTS (
                       SELECT FROM interpretation_supervision supervision
                       WHERE supervision.duty_id = duty.id AND supervision.state = 'ISSUED')) AS unanswered
            FROM interpretation_duty duty
            WHERE opened_at >= :begin AND opened_at < :beyond AND (CAST(:office AS text) IS NULL OR duty.office = :office)
            GROUP BY 1, 2
            """;

    /** What was imported was interpreted, or not, under the rules of its time. */
    private static final String COVERAGE = """
            SELECT coalesce(drafting_office, '') AS office,
                   CAST(date_trunc('month', published_at, 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai' AS date) AS month,
                   count(*) AS needed,
                   count(*) FILTER (WHERE EXISTS (
                       SELECT FROM interpretation material
                       WHERE material.document_id = document.id AND material.state = 'PUBLISHED')) AS interpreted
            FROM policy_document document
            WHERE published_at >= :begin AND published_at < :beyond AND withdrawn_at IS NULL AND NOT imported
              AND interpretation_requirement <> 'NONE'
              AND (CAST(:office AS text) IS NULL OR coalesce(drafting_office, '') = :office)
            GROUP BY 1, 2
            """;

    private static final String FORMS = """
            SELECT drafted_by_office AS office,
                   CAST(date_trunc('month', published_at, 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai' AS date) AS month,
                   form, count(*) AS published
            FROM interpretation
            WHERE state = 'PUBLISHED' AND published_at >= :begin AND published_at < :beyond
              AND (CAST(:office AS text) IS NULL OR drafted_by_office = :office)
            GROUP BY 1, 2, 3
            """;

    private record Duties(
            String office,
            LocalDate month,
            long opened,
            long onTime,
            long metLate,
            long overdue,
            long open,
            long ended,
            long supervised,
            long unanswered) {}

    private record Coverage(String office, LocalDate month, long needed, long interpreted) {}

    private record Published(String office, LocalDate month, Form form, long published) {}

    private record Place(String office, LocalDate month) {}

    private final JdbcClient database;

    Boards(JdbcClient database) {
        this.database = database;
    }

    /** The board of these months, of all offices or of one: its lines by office, then by month. */
    @Transactional(readOnly = true)
    public Board of(Months months, @Nullable String office) {
        Map<Place, List<Figures>> parts = new HashMap<>();
        for (Duties found : asked(DUTIES, months, office).query(Duties.class).list()) {
            add(parts, new Place(found.office(), found.month()), figures(found));
        }
        for (Coverage found :
                asked(COVERAGE, months, office).query(Coverage.class).list()) {
            add(parts, new Place(found.office(), found.month()), figures(found));
        }
        for (Published found :
                asked(FORMS, months, office).query(Published.class).list()) {
            add(parts, new Place(found.office(), found.month()), figures(found));
        }
        Map<String, Map<YearMonth, Figures>> offices = new TreeMap<>();
        parts.forEach((place, figures) -> offices.computeIfAbsent(place.office(), first -> new TreeMap<>())
                .put(YearMonth.from(place.month()), Figures.sum(figures)));
        List<Board.Line> lines = new ArrayList<>();
        offices.forEach((name, byMonth) ->
                byMonth.forEach((month, figures) -> lines.add(new Board.Line(name, month, figures))));
        return new Board(months, lines);
    }

    private JdbcClient.StatementSpec asked(String statement, Months months, @Nullable String office) {
        return database.sql(statement)
                .param("begin", months.begin())
                .param("beyond", months.beyond())
                .param("office", office);
    }

    private static void add(Map<Place, List<Figures>> parts, Place place, Figures figures) {
        parts.computeIfAbsent(place, first -> new ArrayList<>()).add(figures);
    }

    private static Figures figures(Duties found) {
        return new Figures(
                found.opened(),
                found.onTime(),
                found.metLate(),
                found.overdue(),
                found.open(),
                found.ended(),
                found.supervised(),
                found.unanswered(),
                0,
                0,
                Map.of());
    }

    private static Figures figures(Coverage found) {
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, found.needed(), found.interpreted(), Map.of());
    }

    private static Figures figures(Published found) {
        Map<Form, Long> forms = new EnumMap<>(Form.class);
        forms.put(found.form(), found.published());
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, forms);
    }
}
