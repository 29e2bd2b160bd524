package cn.zwgk.interpretation.library.web;

import cn.zwgk.interpretation.documents.Validity;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.KeyPoint;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads interpretations as the public may see them. */
@Component
class LibraryRows {

    private static final String COLUMNS = """
            SELECT material.id, material.version, material.state, material.title, material.form, material.document_id,
                   document.title AS document_title, document.index_number AS document_index_number, document.validity,
                   document.validity_since, document.withdrawn_at IS NOT NULL AS document_withdrawn,
                   document.row_version AS document_version, material.summary, material.body, material.published_at,
                   material.drafted_by_office AS office, material.withdrawal_reason
            FROM interpretation material JOIN policy_document document ON document.id = material.document_id
            """;

    private static final String FILTER = """
            WHERE material.state = 'PUBLISHED'
              AND (CAST(:documentId AS uuid) IS NULL OR material.document_id = :documentId)
              AND (CAST(:form AS text) IS NULL OR material.form = :form)
              AND (CAST(:topic AS text) IS NULL OR CAST(:topic AS text) = ANY (document.topics))
              AND (CAST(:q AS text) IS NULL
                   OR position(lower(:q) IN lower(concat_ws(' ', material.title, material.summary, document.title))) > 0)
            """;

    private static final Map<String, String> SORTABLE =
            Map.of("publishedAt", "material.published_at", "title", "material.title");

    /** A published or withdrawn interpretation with what readers are told of its document. */
    record Row(
            UUID id,
            long version,
            MaterialState state,
            String title,
            Form form,
            UUID documentId,
            String documentTitle,
            @Nullable String documentIndexNumber,
            @Nullable Validity validity,
            @Nullable LocalDate validitySince,
            boolean documentWithdrawn,
            long documentVersion,
            @Nullable String summary,
            String body,
            Instant publishedAt,
            String office,
            @Nullable String withdrawalReason) {}

    /** What the list may be narrowed to. */
    record Narrowing(
            @Nullable UUID documentId,
            @Nullable Form form,
            @Nullable String topic,
            @Nullable String q) {}

    private final JdbcClient database;

    LibraryRows(JdbcClient database) {
        this.database = database;
    }

    Paged<Row> list(Narrowing to, PageRequest page) {
        List<Row> rows = narrowed(
                        COLUMNS + FILTER + "ORDER BY "
                                + page.orderBy(SORTABLE, "material.published_at DESC")
                                + ", material.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                        to)
                .query(Row.class)
                .list();
        long total = narrowed("""
                SELECT count(*) FROM interpretation material JOIN policy_document document ON document.id = material.document_id
                """ + FILTER, to).query(Long.class).single();
        return Paged.of(rows, page, total);
    }

    private JdbcClient.StatementSpec narrowed(String statement, Narrowing to) {
        return database.sql(statement)
                .param("documentId", to.documentId())
                .param("form", to.form() == null ? null : to.form().name())
                .param("topic", to.topic())
                .param("q", to.q() == null || to.q().isBlank() ? null : to.q().strip());
    }

    /** Published or withdrawn; nothing else was ever public. */
    Optional<Row> find(UUID id) {
        return database.sql(COLUMNS + "WHERE material.id = :id AND material.state IN ('PUBLISHED', 'WITHDRAWN')")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    List<KeyPoint> keyPoints(UUID id) {
        return database.sql("""
                SELECT point, clause FROM interpretation_key_point WHERE interpretation = :id ORDER BY position
                """).param("id", id).query(KeyPoint.class).list();
    }
}
