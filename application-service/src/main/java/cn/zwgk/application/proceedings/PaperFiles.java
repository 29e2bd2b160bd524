package cn.zwgk.application.proceedings;

import cn.zwgk.application.proceedings.PaperFile.Removed;
import cn.zwgk.privacy.FileCipher;
import cn.zwgk.privacy.FileCipher.SealedFile;
import cn.zwgk.privacy.PersonalDataCipher;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of papers, sealed like the files of cases: complaints and evidence name people. */
@Repository
public class PaperFiles {

    private static final String KNOWN = "select id, paper_id, name, media_type, size, sha256, by_name, at, removed_by,"
            + " removed_at, removed_reason from proceeding_file ";

    private final JdbcClient database;
    private final FileCipher files;
    private final PersonalDataCipher texts;

    PaperFiles(JdbcClient database, FileCipher files, PersonalDataCipher texts) {
        this.database = database;
        this.files = files;
        this.texts = texts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID proceeding, PaperFile file, Path content) {
        SealedFile sealed = files.seal(content, context(file.id()));
        database.sql("""
                        insert into proceeding_file (id, proceeding_id, paper_id, name, media_type, size, sha256, file_key,
                            content, by_name, at)
                        values (:id, :proceeding, :paper, :name, :mediaType, :size, :sha256, :key, :content, :byName, :at)
                        """)
                .param("id", file.id())
                .param("proceeding", proceeding)
                .param("paper", file.paperId())
                .param("name", texts.seal(file.name(), nameContext(file.id())))
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("key", sealed.key())
                .param("content", sealed.content())
                .param("byName", file.byName())
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of a proceeding, those that were removed too, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<PaperFile> of(UUID proceeding) {
        return database.sql(KNOWN + "where proceeding_id = ? order by id")
                .param(proceeding)
                .query((row, number) -> read(row))
                .list();
    }

    /** A file of this proceeding; never one of another. */
    @Transactional(readOnly = true)
    public Optional<PaperFile> find(UUID proceeding, UUID id) {
        return database.sql(KNOWN + "where proceeding_id = ? and id = ?")
                .param(proceeding)
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Empty once it was removed. */
    @Transactional(readOnly = true)
    Optional<byte[]> content(UUID proceeding, UUID id) {
        return database.sql("""
                        select file_key, content from proceeding_file
                        where proceeding_id = ? and id = ? and content is not null
                        """)
                .param(proceeding)
                .param(id)
                .query((row, number) -> new SealedFile(row.getBytes("file_key"), row.getBytes("content")))
                .optional()
                .map(kept -> files.open(kept, context(id)));
    }

    /** Destroys content, key and name; that there was a file stays known. */
    @Transactional(propagation = Propagation.MANDATORY)
    void destroy(UUID id, Removed removed) {
        database.sql("""
                        update proceeding_file set content = null, file_key = null, name = :name, removed_by = :by,
                            removed_at = :at, removed_reason = :reason
                        where id = :id and content is not null
                        """)
                .param("name", texts.seal("（已删除）", nameContext(id)))
                .param("by", removed.byName())
                .param("at", removed.at().atOffset(ZoneOffset.UTC))
                .param("reason", removed.reason())
                .param("id", id)
                .update();
    }

    private PaperFile read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime removedAt = row.getObject("removed_at", OffsetDateTime.class);
        return new PaperFile(
                id,
                row.getObject("paper_id", UUID.class),
                texts.open(row.getBytes("name"), nameContext(id)),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                removedAt == null
                        ? null
                        : new Removed(
                                row.getString("removed_by"), removedAt.toInstant(), row.getString("removed_reason")));
    }

    private static String context(UUID id) {
        return "proceeding_file/" + id;
    }

    private static String nameContext(UUID id) {
        return "proceeding_file.name/" + id;
    }
}
