package cn.zwgk.policy.targeted;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looked. An entry is written in the transaction that gives the document out: without it nothing is given. */
@Component
public class ReadingLog {

    private static final Map<String, String> SORTABLE =
            Map.of("at", "r.at", "readerName", "r.reader_name", "way", "r.way");

    private final JdbcClient database;
    private final InstantSource time;

    ReadingLog(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void looked(DocumentId document, Reader reader, @Nullable Attachment attachment) {
        write(document, Reading.Way.ACCOUNT, reader.actor().id(), attachment)
                .param("name", reader.actor().name())
                .param("office", reader.actor().office())
                .param("link", null)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void looked(ReadingLink link, @Nullable Attachment attachment) {
        write(link.document(), Reading.Way.LINK, "link:" + link.id(), attachment)
                .param("name", link.holder())
                .param("office", "")
                .param("link", link.id())
                .update();
    }

    private JdbcClient.StatementSpec write(
            DocumentId document, Reading.Way way, String readerId, @Nullable Attachment attachment) {
        return database.sql("""
                        insert into reading (document_id, at, way, reader_id, reader_name, reader_office, link_id,
                            attachment_id, file_name)
                        values (:document, :at, :way, :reader, :name, :office, :link, :attachment, :file)""")
                .param("document", document.value())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("way", way.name())
                .param("reader", readerId)
                .param("attachment", attachment == null ? null : attachment.id())
                .param("file", attachment == null ? null : attachment.fileName());
    }

    /** Newest first unless sorted otherwise. */
    @Transactional(readOnly = true)
    public Paged<Reading> of(DocumentId document, PageRequest page) {
        long total = database.sql("select count(*) from reading where document_id = ?")
                .param(document.value())
                .query(Long.class)
                .single();
        String order = page.orderBy(SORTABLE, "r.id desc");
        List<Reading> readings = database.sql("""
                        select r.* from reading r where r.document_id = :id order by %s, r.id desc
                        limit :limit offset :offset""".formatted(order))
                .param("id", document.value())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(readings, page, total);
    }

    /** All of them, oldest first, without holding them all at once. */
    @Transactional(readOnly = true)
    public void each(DocumentId document, Consumer<Reading> use) {
        try (var readings = database
                .sql("select * from reading where document_id = ? order by id")
                .param(document.value())
                .query((row, number) -> read(row))
                .stream()) {
            readings.forEach(use);
        }
    }

    private static Reading read(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Reading.Way.valueOf(row.getString("way")),
                row.getString("reader_name"),
                row.getString("reader_office"),
                row.getObject("link_id", UUID.class),
                row.getString("file_name"));
    }
}
