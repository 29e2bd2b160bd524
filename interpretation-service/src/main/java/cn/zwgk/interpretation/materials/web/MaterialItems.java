package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads material for lists. */
@Component
class MaterialItems {

    private static final String TABLES = """
            FROM interpretation material JOIN policy_document document ON document.id = material.document_id
            WHERE (CAST(:documentId AS uuid) IS NULL OR material.document_id = :documentId)
              AND (CAST(:state AS text) IS NULL OR material.state = :state)
            """;

    private static final Map<String, String> SORTABLE = Map.of(
            "updatedAt", "material.changed_at", "publishedAt", "material.published_at", "title", "material.title");

    private record Row(
            UUID id,
            UUID documentId,
            String documentTitle,
            String title,
            Form form,
            MaterialState state,
            String draftedByName,
            String office,
            @Nullable Instant publishedAt,
            Instant changedAt) {}

    private final JdbcClient database;
    private final Names names;

    MaterialItems(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    Paged<MaterialItem> list(@Nullable UUID documentId, @Nullable MaterialState state, PageRequest page) {
        @Nullable String stateName = state == null ? null : state.name();
        List<Row> rows = database.sql("""
                SELECT material.id, material.document_id, document.title AS document_title, material.title, material.form,
                       material.state, material.drafted_by_name, material.drafted_by_office AS office,
                       material.published_at, material.changed_at
                """ + TABLES + "ORDER BY " + page.orderBy(SORTABLE, "material.changed_at DESC")
                        + ", material.id LIMIT :size OFFSET :offset")
                .param("documentId", documentId)
                .param("state", stateName)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Row.class)
                .list();
        long total = database.sql("SELECT count(*) " + TABLES)
                .param("documentId", documentId)
                .param("state", stateName)
                .query(Long.class)
                .single();
        return Paged.of(rows, page, total).map(this::item);
    }

    private MaterialItem item(Row row) {
        return new MaterialItem(
                row.id(),
                row.documentId(),
                row.documentTitle(),
                row.title(),
                row.form(),
                names.of(row.form()),
                row.state(),
                names.of(row.state()),
                row.draftedByName(),
                row.office(),
                row.publishedAt(),
                row.changedAt());
    }
}
