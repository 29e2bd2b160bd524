package cn.zwgk.policy.document;

import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All documents. Saving checks that nobody else changed the document since it was read, and numbers the change if the
 * public can see it.
 */
@Repository
public class Documents {

    private final JdbcClient database;
    private final DocumentParts parts;
    private final PublicChanges changes;
    private final InstantSource time;

    Documents(JdbcClient database, PublicChanges changes, InstantSource time) {
        this.database = database;
        this.time = time;
        this.parts = new DocumentParts(database);
        this.changes = changes;
    }

    /** @throws Refused {@code document-not-found} */
    public Document get(DocumentId id) {
        return find(id).orElseThrow(() -> Refused.notFound("document-not-found"));
    }

    public Optional<Document> find(DocumentId id) {
        return one("d.id = ?", id.value());
    }

    public Optional<Document> withSourceKey(String sourceKey) {
        return one("d.source_key = ?", sourceKey);
    }

    /** SHA-256 of what was last handed in under this key, without reading the document. */
    public Optional<String> sourceHash(String sourceKey) {
        return database.sql("select source_hash from document where source_key = ?")
                .param(sourceKey)
                .query(String.class)
                .optional();
    }

    public Optional<DocumentId> idOfIndexNumber(String indexNumber) {
        return database.sql("select id from document where index_number = ?")
                .param(indexNumber)
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    public boolean hasIndexNumber(String indexNumber) {
        return database.sql("select exists (select from document where index_number = ?)")
                .param(indexNumber)
                .query(Boolean.class)
                .single();
    }

    /** The draft of the next edition of a document that is on its way, if there is one. */
    public Optional<DocumentId> openEdition(DocumentId of) {
        return database.sql("select id from document where revises_id = ? and state not in ('MERGED', 'DISCARDED')")
                .param(of.value())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    /** Keeps what a verb has changed. @throws OptimisticLockingFailureException if somebody else was quicker */
    public void save(Document document) {
        StoredDocument stored = document.stored();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(DocumentColumns.of(stored));
        columns.put("change_number", document.isProactivelyDisclosed() ? changes.next() : null);
        columns.put("updated_at", DocumentColumns.utc(time.instant()));
        if (stored.version() == 0) {
            insert(columns);
        } else {
            update(columns, stored.version());
        }
        parts.save(stored);
        document.saved();
    }

    private void insert(Map<String, @Nullable Object> columns) {
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        database.sql("insert into document (%s) values (%s)".formatted(names, values))
                .params(columns)
                .update();
    }

    private void update(Map<String, @Nullable Object> columns, long readVersion) {
        String settings =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int updated = database.sql("update document set %s where id = :id and document.version = :read_version"
                        .formatted(settings))
                .params(columns)
                .param("read_version", readVersion)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "Document " + columns.get("id") + " changed after version " + readVersion);
        }
    }

    private Optional<Document> one(String condition, Object value) {
        return database.sql("""
                        select d.*, b.html, b.plain_text from document d
                        join document_body b on b.document_id = d.id
                        where %s""".formatted(condition))
                .param(value)
                .query((row, number) -> DocumentColumns.read(row))
                .optional()
                .map(parts::complete)
                .map(Document::new);
    }
}
