package cn.zwgk.interpretation.clauses.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.clauses.KeyPointReviewState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reviews of key points for lists. */
@Component
class ReviewItems {

    private static final String TABLES = """
            FROM key_point_review review JOIN interpretation material ON material.id = review.interpretation
                 JOIN policy_document document ON document.id = review.document_id
            WHERE (CAST(:documentId AS uuid) IS NULL OR review.document_id = :documentId)
              AND (CAST(:state AS text) IS NULL OR review.state = :state)
              AND (CAST(:office AS text) IS NULL OR material.drafted_by_office = :office)
            """;

    private static final Map<String, String> SORTABLE = Map.of(
            "openedAt", "review.opened_at", "reviewedAt", "review.reviewed_at", "office", "material.drafted_by_office");

    /** What the list may be narrowed to. */
    record Narrowing(
            @Nullable UUID documentId,
            @Nullable KeyPointReviewState state,
            @Nullable String office) {}

    private record Row(
            UUID id,
            UUID interpretationId,
            String interpretationTitle,
            UUID documentId,
            String documentTitle,
            String office,
            String point,
            String clause,
            boolean clauseGone,
            KeyPointReviewState state,
            Instant openedAt,
            @Nullable String reviewedByName,
            @Nullable Instant reviewedAt) {}

    private final JdbcClient database;
    private final Names names;

    ReviewItems(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    Paged<ReviewItem> list(Narrowing to, PageRequest page) {
        List<Row> rows = narrowed(
                        """
                SELECT review.id, review.interpretation AS interpretation_id, material.title AS interpretation_title,
                       review.document_id, document.title AS document_title, material.drafted_by_office AS office,
                       review.point, review.clause, review.anchor_after IS NULL AS clause_gone, review.state,
                       review.opened_at, review.reviewed_by_name, review.reviewed_at
                """ + TABLES + "ORDER BY " + page.orderBy(SORTABLE, "review.opened_at DESC")
                                + ", review.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                        to)
                .query(Row.class)
                .list();
        long total = narrowed("SELECT count(*) " + TABLES, to).query(Long.class).single();
        return Paged.of(rows, page, total).map(this::item);
    }

    private JdbcClient.StatementSpec narrowed(String statement, Narrowing to) {
        return database.sql(statement)
                .param("documentId", to.documentId())
                .param("state", to.state() == null ? null : to.state().name())
                .param("office", to.office() == null || to.office().isBlank() ? null : to.office());
    }

    private ReviewItem item(Row row) {
        return new ReviewItem(
                row.id(),
                row.interpretationId(),
                row.interpretationTitle(),
                row.documentId(),
                row.documentTitle(),
                row.office(),
                row.point(),
                row.clause(),
                row.clauseGone(),
                row.state(),
                names.of(row.state()),
                row.openedAt(),
                row.reviewedByName(),
                row.reviewedAt());
    }
}
