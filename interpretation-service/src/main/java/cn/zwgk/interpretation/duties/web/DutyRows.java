package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.duties.DutyState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads duties for lists. */
@Component
class DutyRows {

    private static final String COLUMNS = """
            SELECT duty.id, duty.document_id, document.title AS document_title, document.index_number, duty.office,
                   duty.state, duty.opened_at, duty.due_at, duty.provisional, duty.met_at
            """;

    private static final String TABLES = """
            FROM interpretation_duty duty LEFT JOIN policy_document document ON document.id = duty.document_id
            """;

    private static final String FILTER = """
            WHERE (CAST(:state AS text) IS NULL OR duty.state = :state)
              AND (CAST(:office AS text) IS NULL OR duty.office = :office)
            """;

    private static final Map<String, String> SORTABLE =
            Map.of("dueAt", "duty.due_at", "openedAt", "duty.opened_at", "office", "duty.office");

    /** What is owed first, the most pressing of it on top. */
    private static final String MOST_PRESSING =
            "duty.state NOT IN ('OPEN', 'OVERDUE'), CASE WHEN duty.state IN ('OPEN', 'OVERDUE') THEN duty.due_at END, "
                    + "duty.due_at DESC";

    private final JdbcClient database;

    DutyRows(JdbcClient database) {
        this.database = database;
    }

    Paged<DutyRow> list(@Nullable DutyState state, @Nullable String office, PageRequest page) {
        @Nullable String stateName = state == null ? null : state.name();
        List<DutyRow> rows = database.sql(COLUMNS + TABLES + FILTER + " ORDER BY "
                        + page.orderBy(SORTABLE, MOST_PRESSING) + ", duty.id LIMIT :size OFFSET :offset")
                .param("state", stateName)
                .param("office", office)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(DutyRow.class)
                .list();
        long total = database.sql("SELECT count(*) " + TABLES + FILTER)
                .param("state", stateName)
                .param("office", office)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total);
    }

    Optional<DutyRow> find(UUID id) {
        return database.sql(COLUMNS + TABLES + "WHERE duty.id = :id")
                .param("id", id)
                .query(DutyRow.class)
                .optional();
    }
}
