package cn.zwgk.policy.edition;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.EditionNature;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All editions of documents that have more than one. They are only ever added, the database refuses anything else. */
@Repository
public class Editions {

    private final JdbcClient database;
    private final Attachments attachments;

    Editions(JdbcClient database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /** The first edition, before the second takes its place; kept once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepFirst(Document document) {
        if (document.edition() == 1) {
            Publication publication = document.publication().orElseThrow();
            keep(
                    document,
                    null,
                    null,
                    publication.publishedAt(),
                    publication.by().office());
        }
    }

    /** The edition that the document is now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepNext(Document document, Document draft, Instant publishedAt, String office) {
        keep(document, draft.id(), draft.revision().orElseThrow(), publishedAt, office);
    }

    private void keep(
            Document document,
            @Nullable DocumentId draft,
            @Nullable Revision revision,
            Instant publishedAt,
            String office) {
        Metadata metadata = document.metadata();
        database.sql("""
                        insert into document_edition (document_id, number, nature, change_note, changed_on, published_at,
                            by_office, draft_id, title, document_number, written_on, effective_from, lapses_on, summary,
                            html, plain_text)
                        values (:document, :number, :nature, :note, :changed_on, :at, :office, :draft, :title,
                            :document_number, :written_on, :effective_from, :lapses_on, :summary, :html, :text)
                        on conflict (document_id, number) do nothing""")
                .param("document", document.id().value())
                .param("number", document.edition())
                .param("nature", revision == null ? null : revision.nature().name())
                .param("note", revision == null ? null : revision.changeNote())
                .param("changed_on", revision == null ? null : revision.changedOn())
                .param("at", publishedAt.atOffset(ZoneOffset.UTC))
                .param("office", office)
                .param("draft", draft == null ? null : draft.value())
                .param("title", metadata.title())
                .param("document_number", metadata.documentNumber())
                .param("written_on", metadata.writtenOn())
                .param("effective_from", metadata.effectiveFrom())
                .param("lapses_on", metadata.lapsesOn())
                .param("summary", metadata.summary())
                .param("html", document.body().html())
                .param("text", document.body().plainText())
                .update();
        keepAttachments(document);
    }

    private void keepAttachments(Document document) {
        List<Attachment> present = attachments.of(document.id());
        for (int position = 0; position < present.size(); position++) {
            Attachment attachment = present.get(position);
            database.sql("""
                            insert into document_edition_attachment (document_id, number, position, attachment_id,
                                file_name, media_type, size, sha256)
                            values (:document, :number, :position, :id, :name, :type, :size, :sha256)
                            on conflict do nothing""")
                    .param("document", document.id().value())
                    .param("number", document.edition())
                    .param("position", position)
                    .param("id", attachment.id())
                    .param("name", attachment.fileName())
                    .param("type", attachment.mediaType())
                    .param("size", attachment.size())
                    .param("sha256", attachment.sha256())
                    .update();
        }
    }

    /** The newest first; empty while there is but one. */
    public List<EditionLine> of(DocumentId document) {
        return database.sql("""
                        select number, nature, change_note, changed_on, published_at, by_office from document_edition
                        where document_id = ? order by number desc""")
                .param(document.value())
                .query((row, number) -> new EditionLine(
                        row.getInt("number"),
                        nature(row),
                        row.getString("change_note"),
                        row.getObject("changed_on", LocalDate.class),
                        instant(row),
                        row.getString("by_office")))
                .list();
    }

    /** @throws Refused {@code edition-not-found} */
    public Edition get(DocumentId document, int number) {
        List<Attachment> files = attachmentsOf(document, number);
        return database.sql("select * from document_edition where document_id = :document and number = :number")
                .param("document", document.value())
                .param("number", number)
                .query((row, index) -> read(row, files))
                .optional()
                .orElseThrow(() -> Refused.notFound("edition-not-found"));
    }

    private List<Attachment> attachmentsOf(DocumentId document, int number) {
        return database.sql("""
                        select * from document_edition_attachment
                        where document_id = :document and number = :number order by position""")
                .param("document", document.value())
                .param("number", number)
                .query((row, index) -> new Attachment(
                        row.getObject("attachment_id", UUID.class),
                        document,
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")))
                .list();
    }

    private static Edition read(ResultSet row, List<Attachment> files) throws SQLException {
        return new Edition(
                row.getInt("number"),
                nature(row),
                row.getString("change_note"),
                row.getObject("changed_on", LocalDate.class),
                instant(row),
                row.getString("by_office"),
                row.getString("title"),
                row.getString("document_number"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("lapses_on", LocalDate.class),
                row.getString("summary"),
                row.getString("html"),
                row.getString("plain_text"),
                files);
    }

    private static @Nullable EditionNature nature(ResultSet row) throws SQLException {
        String nature = row.getString("nature");
        return nature == null ? null : EditionNature.valueOf(nature);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("published_at", OffsetDateTime.class).toInstant();
    }
}
