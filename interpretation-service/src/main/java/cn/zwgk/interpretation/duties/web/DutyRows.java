package cn.zwgk.interpretation.duties.web;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads duties for lists. */
@Component
class DutyRows {

    /** What the latest supervision says; asked for each row that is shown, after the list is cut. */
    private static final String LATEST = """
            (SELECT one.%s FROM interpretation_supervision one
             WHERE one.duty_id = duty.id AND one.state <> 'WITHDRAWN' ORDER BY one.issued_at DESC, one.id DESC LIMIT 1)
            """;

    private static final String COLUMNS =
            """
            SELECT duty.id, duty.document_id, document.title AS document_title, document.index_number, duty.office,
                   duty.state, duty.opened_at, duty.due_at, duty.provisional, duty.met_at,
                   (SELECT count(*) FROM interpretation_supervision one
                    WHERE one.duty_id = duty.id AND one.state <> 'WITHDRAWN') AS supervisions,
                   %s AS supervision_state, %s AS reply_until, %s AS expected_on
            """.formatted(LATEST.formatted("state"), LATEST.formatted("reply_until"), LATEST.formatted("expected_on"));

    private static final String TABLES = """
            FROM interpretation_duty duty LEFT JOIN policy_document document ON document.id = duty.document_id
            """;

    private static final String FILTER = """
            WHERE (CAST(:state AS text) IS NULL OR duty.state = :state)
              AND (CAST(:office AS text) IS NULL OR duty.office = :office)
              AND (CAST(:outcome AS text[]) IS NULL OR duty.state = ANY (CAST(:outcome AS text[])))
              AND (CAST(:opened AS timestamptz) IS NULL OR duty.opened_at >= :opened)
              AND (CAST(:before AS timestamptz) IS NULL OR duty.opened_at < :before)
              AND (CAST(:supervised AS boolean) IS NULL OR :supervised = EXISTS (
                    SELECT FROM interpretation_supervision one WHERE one.duty_id = duty.id AND one.state <> 'WITHDRAWN'))
            """;

    private static final Map<String, String> SORTABLE =
            Map.of("dueAt", "duty.due_at", "openedAt", "duty.opened_at", "office", "duty.office");

    /** What is owed first, the most pressing of it on top. */
    private static final String MOST_PRESSING =
            "duty.state NOT IN ('OPEN', 'OVERDUE'), CASE WHEN duty.state IN ('OPEN', 'OVERDUE') THEN duty.due_at END, "
                    + "duty.due_at DESC";

    private static final int FETCHED = 500;

    private final JdbcClient database;

    DutyRows(JdbcClient database) {
        this.database = database;
    }

    Paged<DutyRow> list(DutyFilter filter, PageRequest page) {
        List<DutyRow> rows = filtered(
                        COLUMNS + TABLES + FILTER + " ORDER BY " + order(page) + ", duty.id LIMIT :size OFFSET :offset",
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(DutyRow.class)
                .list();
        long total = filtered("SELECT count(*) " + TABLES + FILTER, filter)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total);
    }

    /** Everything that the filter finds, row by row, so that no number of duties fills the memory. */
    @Transactional(readOnly = true)
    void each(DutyFilter filter, String orderBy, Consumer<DutyRow> reader) {
        try (Stream<DutyRow> rows = filtered(COLUMNS + TABLES + FILTER + " ORDER BY " + orderBy + ", duty.id", filter)
                .withFetchSize(FETCHED)
                .query(DutyRow.class)
                .stream()) {
            rows.forEach(reader);
        }
    }

    /** @throws cn.zwgk.web.Refused {@code sort-not-supported} */
    String order(PageRequest page) {
        return page.orderBy(SORTABLE, MOST_PRESSING);
    }

    private JdbcClient.StatementSpec filtered(String statement, DutyFilter filter) {
        return database.sql(statement)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("office", filter.office())
                .param("outcome", filter.states())
                .param("opened", filter.openedFrom())
                .param("before", filter.openedBefore())
                .param("supervised", filter.supervised());
    }

    Optional<DutyRow> find(UUID id) {
        return database.sql(COLUMNS + TABLES + "WHERE duty.id = :id")
                .param("id", id)
                .query(DutyRow.class)
                .optional();
    }
}
