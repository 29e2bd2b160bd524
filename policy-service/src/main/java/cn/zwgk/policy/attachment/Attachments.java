package cn.zwgk.policy.attachment;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The attachments of documents; their contents lie in the {@link cn.zwgk.uploads.FileStore}. */
@Repository
public class Attachments {

    private final JdbcClient database;
    private final InstantSource time;

    Attachments(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** In the order in which they were added. */
    public List<Attachment> of(DocumentId document) {
        return database.sql("select * from attachment where document_id = ? order by added_at, id")
                .param(document.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code attachment-not-found} */
    public Attachment get(DocumentId document, UUID id) {
        return database.sql("select * from attachment where document_id = :document and id = :id")
                .param("document", document.value())
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("attachment-not-found"));
    }

    void add(Attachment attachment) {
        database.sql("""
                        insert into attachment (id, document_id, file_name, media_type, size, sha256, added_at)
                        values (:id, :document, :name, :type, :size, :sha256, :at)""")
                .param("id", attachment.id())
                .param("document", attachment.documentId().value())
                .param("name", attachment.fileName())
                .param("type", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Attachment attachment) {
        database.sql("delete from attachment where id = ?")
                .param(attachment.id())
                .update();
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
