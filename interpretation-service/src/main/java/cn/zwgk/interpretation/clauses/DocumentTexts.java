package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.documents.DocumentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published texts of documents, all of them: what a clause said when it was explained can be shown later. */
@Repository
public class DocumentTexts {

    private final JdbcClient database;

    DocumentTexts(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a text, once. */
    void keep(DocumentId document, DocumentText text, Instant at) {
        database.sql("""
                INSERT INTO document_text (document_id, version, text, heard_at) VALUES (:document, :version, :text, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("document", document.value())
                .param("version", text.version())
                .param("text", text.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest that was told. */
    public Optional<DocumentText> latest(DocumentId document) {
        return database.sql("""
                SELECT version, text FROM document_text WHERE document_id = :document ORDER BY version DESC LIMIT 1
                """)
                .param("document", document.value())
                .query(DocumentText.class)
                .optional();
    }

    /** The text of one version. */
    Optional<DocumentText> of(DocumentId document, long version) {
        return database.sql(
                        "SELECT version, text FROM document_text WHERE document_id = :document AND version = :version")
                .param("document", document.value())
                .param("version", version)
                .query(DocumentText.class)
                .optional();
    }
}
