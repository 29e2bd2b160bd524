package cn.zwgk.application.upload.persistence;

import cn.zwgk.application.upload.Upload;
import cn.zwgk.application.upload.UploadPurpose;
import cn.zwgk.privacy.FileCipher;
import cn.zwgk.privacy.FileCipher.SealedFile;
import cn.zwgk.privacy.PersonalDataCipher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed files. They rest in the database, so that a file is there with its case or not at all, in every backup too, and
 * so that removing it and writing down that it was removed are one act.
 */
@Repository
public class SealedUploads {

    private static final String KNOWN = "id, purpose, name, media_type, size, received_at, removed_on";

    private final JdbcClient database;
    private final FileCipher files;
    private final PersonalDataCipher texts;

    SealedUploads(JdbcClient database, FileCipher files, PersonalDataCipher texts) {
        this.database = database;
        this.files = files;
        this.texts = texts;
    }

    /** Seals a file and keeps it until it is claimed. */
    @Transactional
    public void add(Upload upload, Path file, String claim) {
        SealedFile sealed = files.seal(file, context(upload.id()));
        database.sql("""
                        insert into sealed_upload (id, purpose, name, media_type, size, received_at, claim_hash, file_key, content)
                        values (:id, :purpose, :name, :mediaType, :size, :receivedAt, :claim, :key, :content)
                        """)
                .param("id", upload.id())
                .param("purpose", upload.purpose().name())
                .param("name", texts.seal(upload.name(), nameContext(upload.id())))
                .param("mediaType", upload.mediaType())
                .param("size", upload.size())
                .param("receivedAt", utc(upload.receivedAt()))
                .param("claim", digest(claim))
                .param("key", sealed.key())
                .param("content", sealed.content())
                .update();
    }

    /**
     * Gives a file to what it belongs to.
     *
     * @param owner the id of a case or a message
     * @return false if there is no unclaimed file of that purpose with this claim
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String claim, UploadPurpose purpose, UUID caseId, UUID owner) {
        return database.sql("""
                        update sealed_upload set case_id = :caseId, owner_id = :owner
                        where claim_hash = :claim and purpose = :purpose and owner_id is null
                        """)
                        .param("claim", digest(claim))
                        .param("purpose", purpose.name())
                        .param("caseId", caseId)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    /** What belongs to a case or a message, in the order in which it was handed in. */
    @Transactional(readOnly = true)
    public List<Upload> of(UUID owner) {
        return database.sql("select " + KNOWN + " from sealed_upload where owner_id = :owner order by id")
                .param("owner", owner)
                .query((row, number) -> read(row))
                .list();
    }

    /** Everything that was handed in with a case and its messages, in the order in which it came. */
    @Transactional(readOnly = true)
    public List<Upload> ofCase(UUID caseId) {
        return database.sql("select " + KNOWN + " from sealed_upload where case_id = :caseId order by id")
                .param("caseId", caseId)
                .query((row, number) -> read(row))
                .list();
    }

    /** A file of a case, whatever it belongs to there; never one of another case. */
    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID caseId, UUID id) {
        return database.sql("select " + KNOWN + " from sealed_upload where id = :id and case_id = :caseId")
                .param("id", id)
                .param("caseId", caseId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The content; empty once it was removed. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID caseId, UUID id) {
        return database.sql("""
                        select file_key, content from sealed_upload
                        where id = :id and case_id = :caseId and content is not null
                        """)
                .param("id", id)
                .param("caseId", caseId)
                .query((row, number) -> new SealedFile(row.getBytes("file_key"), row.getBytes("content")))
                .optional()
                .map(found -> files.open(found, context(id)));
    }

    /** Removes what nobody claimed. */
    @Transactional
    public int removeUnclaimed(Instant receivedBefore) {
        return database.sql("delete from sealed_upload where owner_id is null and received_at < :before")
                .param("before", utc(receivedBefore))
                .update();
    }

    /**
     * Proofs of identity whose time is over: so many months after closing as {@code retention_class} says, and not while the
     * reply can be contested or is, access is restricted, or the case is held.
     */
    @Transactional(readOnly = true)
    public List<Due> due(LocalDate today, int most) {
        return database.sql("""
                        select u.id, u.case_id, u.purpose, r.basis from sealed_upload u
                        join retention_class r on r.code = u.purpose
                        join retention_standing s on s.case_id = u.case_id
                        where u.content is not null and s.over_on + make_interval(months => r.months) < :today
                            and coalesce(s.contestable_until < :today, true)
                            and s.open_proceedings = 0 and not s.restricted
                            and coalesce(s.held_until < :today, true)
                        order by u.id limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        UploadPurpose.valueOf(row.getString("purpose")),
                        row.getString("basis")))
                .list();
    }

    /** A file whose time is over, and the rule that says so. */
    public record Due(UUID id, UUID caseId, UploadPurpose purpose, String basis) {}

    /** Destroys the content, its key and its name; that there was a file stays known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(UUID id, LocalDate today) {
        database.sql("""
                        update sealed_upload set content = null, file_key = null, name = :name, removed_on = :today
                        where id = :id
                        """)
                .param("name", texts.seal("（已删除）", nameContext(id)))
                .param("today", today)
                .param("id", id)
                .update();
    }

    private Upload read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Upload(
                id,
                UploadPurpose.valueOf(row.getString("purpose")),
                texts.open(row.getBytes("name"), nameContext(id)),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("removed_on", LocalDate.class));
    }

    private static String context(UUID id) {
        return "sealed_upload/" + id;
    }

    private static String nameContext(UUID id) {
        return "sealed_upload.name/" + id;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] digest(String claim) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(claim.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
