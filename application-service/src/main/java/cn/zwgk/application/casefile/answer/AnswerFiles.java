package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.answer.AnswerFile.Release;
import cn.zwgk.application.law.Article;
import cn.zwgk.files.PageRegion;
import cn.zwgk.privacy.FileCipher;
import cn.zwgk.privacy.FileCipher.SealedFile;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.text.Kind;
import cn.zwgk.web.Refused;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of the answers. Originals, copies and marked texts rest sealed: they hold what must not be shown. */
@Repository
public class AnswerFiles {

    private final JdbcClient database;
    private final FileCipher files;
    private final PersonalDataCipher texts;

    AnswerFiles(JdbcClient database, FileCipher files, PersonalDataCipher texts) {
        this.database = database;
        this.files = files;
        this.texts = texts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseId id, AnswerFile file, Path content) {
        SealedFile kept = files.seal(content, context("original", file.id()));
        database.sql("""
                        insert into answer_file (id, case_id, name, media_type, size, sha256, has_text, file_key, content,
                            added_by, added_at)
                        values (:id, :caseId, :name, :mediaType, :size, :sha256, :hasText, :key, :content, :by, :at)
                        """)
                .param("id", file.id())
                .param("caseId", id.value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("hasText", file.hasText())
                .param("key", kept.key())
                .param("content", kept.content())
                .param("by", file.addedBy())
                .param("at", utc(file.addedAt()))
                .update();
        file.marks().forEach(mark -> addMark(file.id(), mark));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addMark(UUID fileId, Mark mark) {
        database.sql("""
                        insert into answer_mark (id, file_id, text, kind, place, decision, ground, reason, decided_by)
                        values (:id, :fileId, :text, :kind, :place, :decision, :ground, :reason, :by)
                        """)
                .param("id", mark.id())
                .param("fileId", fileId)
                .param("text", texts.seal(mark.text(), context("mark", mark.id())))
                .param("kind", mark.kind() == null ? null : mark.kind().name())
                .param("place", mark.place())
                .param("decision", mark.decision().name())
                .param("ground", mark.ground() == null ? null : mark.ground().name())
                .param("reason", mark.reason())
                .param("by", mark.decidedBy())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void decide(UUID markId, MarkDecision decision, @Nullable Article ground, @Nullable String reason, String by) {
        database.sql("""
                        update answer_mark set decision = :decision, ground = :ground, reason = :reason, decided_by = :by
                        where id = :id
                        """)
                .param("decision", decision.name())
                .param("ground", ground == null ? null : ground.name())
                .param("reason", reason)
                .param("by", by)
                .param("id", markId)
                .update();
    }

    /** Puts these in the place of all regions of the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    void setRegions(UUID fileId, List<RegionMark> regions) {
        database.sql("delete from answer_region where file_id = :id")
                .param("id", fileId)
                .update();
        for (RegionMark region : regions) {
            database.sql("""
                            insert into answer_region (id, file_id, page, x, y, width, height, ground, reason, decided_by)
                            values (:id, :fileId, :page, :x, :y, :width, :height, :ground, :reason, :by)
                            """)
                    .param("id", region.id())
                    .param("fileId", fileId)
                    .param("page", region.where().page())
                    .param("x", region.where().x())
                    .param("y", region.where().y())
                    .param("width", region.where().width())
                    .param("height", region.where().height())
                    .param("ground", region.ground().name())
                    .param("reason", region.reason())
                    .param("by", region.decidedBy())
                    .update();
        }
    }

    /** A copy made from earlier marks is no longer the right one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void dropRelease(UUID fileId) {
        database.sql("""
                        update answer_file set release_key = null, release_content = null, release_sha256 = null,
                            release_size = null, redacted = null, released_by = null, released_at = null where id = :id
                        """).param("id", fileId).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void release(UUID fileId, Release release, Path content) {
        SealedFile kept = files.seal(content, context("release", fileId));
        database.sql("""
                        update answer_file set release_key = :key, release_content = :content, release_sha256 = :sha256,
                            release_size = :size, redacted = :redacted, released_by = :by, released_at = :at
                        where id = :id
                        """)
                .param("key", kept.key())
                .param("content", kept.content())
                .param("sha256", release.sha256())
                .param("size", release.size())
                .param("redacted", release.redacted())
                .param("by", release.madeBy())
                .param("at", utc(release.madeAt()))
                .param("id", fileId)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID fileId) {
        setRegions(fileId, List.of());
        database.sql("delete from answer_mark where file_id = :id")
                .param("id", fileId)
                .update();
        database.sql("delete from answer_file where id = :id")
                .param("id", fileId)
                .update();
    }

    /** Forgets the keys of all files of a case and the words that were marked; that there were files, and their checksums, stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(CaseId id, String word) {
        for (AnswerFile file : of(id)) {
            database.sql("""
                            update answer_file set name = :name, file_key = null, content = null, release_key = null,
                                release_content = null
                            where id = :id
                            """).param("name", word).param("id", file.id()).update();
            file.marks()
                    .forEach(mark -> database.sql("""
                            update answer_mark set text = :text, reason = null where id = :id
                            """)
                            .param("text", texts.seal(word, context("mark", mark.id())))
                            .param("id", mark.id())
                            .update());
        }
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<AnswerFile> of(CaseId id) {
        return database.sql("""
                        select id, name, media_type, size, sha256, has_text, added_by, added_at, release_sha256,
                            release_size, redacted, released_by, released_at
                        from answer_file where case_id = :id order by id
                        """)
                .param("id", id.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused 404 {@code answer-file-not-found}, also for a file of another case */
    @Transactional(readOnly = true)
    public AnswerFile get(CaseId id, UUID fileId) {
        return of(id).stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("answer-file-not-found"));
    }

    /** The file as it was handed in. */
    @Transactional(readOnly = true)
    public byte[] original(UUID fileId) {
        return opened(fileId, "file_key", "content", "original");
    }

    /**
     * The copy for the applicant.
     *
     * @throws Refused 404 {@code answer-file-not-released}
     */
    @Transactional(readOnly = true)
    public byte[] released(UUID fileId) {
        return opened(fileId, "release_key", "release_content", "release");
    }

    private byte[] opened(UUID fileId, String key, String content, String place) {
        return database.sql("select %s as key, %s as content from answer_file where id = :id and %s is not null"
                        .formatted(key, content, content))
                .param("id", fileId)
                .query((row, number) -> new SealedFile(row.getBytes("key"), row.getBytes("content")))
                .optional()
                .map(kept -> files.open(kept, context(place, fileId)))
                .orElseThrow(() -> Refused.notFound("answer-file-not-released"));
    }

    private AnswerFile read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String released = row.getString("release_sha256");
        return new AnswerFile(
                id,
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getBoolean("has_text"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                marks(id),
                regions(id),
                released == null
                        ? null
                        : new Release(
                                released,
                                row.getLong("release_size"),
                                row.getBoolean("redacted"),
                                row.getString("released_by"),
                                row.getObject("released_at", OffsetDateTime.class)
                                        .toInstant()));
    }

    private List<RegionMark> regions(UUID fileId) {
        return database.sql("select * from answer_region where file_id = :id order by page, id")
                .param("id", fileId)
                .query((row, number) -> new RegionMark(
                        row.getObject("id", UUID.class),
                        new PageRegion(
                                row.getInt("page"),
                                row.getDouble("x"),
                                row.getDouble("y"),
                                row.getDouble("width"),
                                row.getDouble("height")),
                        Article.valueOf(row.getString("ground")),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .list();
    }

    private List<Mark> marks(UUID fileId) {
        return database.sql("select * from answer_mark where file_id = :id order by id")
                .param("id", fileId)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String kind = row.getString("kind");
                    String ground = row.getString("ground");
                    return new Mark(
                            id,
                            texts.open(row.getBytes("text"), context("mark", id)),
                            kind == null ? null : Kind.valueOf(kind),
                            row.getString("place"),
                            MarkDecision.valueOf(row.getString("decision")),
                            ground == null ? null : Article.valueOf(ground),
                            row.getString("reason"),
                            row.getString("decided_by"));
                })
                .list();
    }

    private static String context(String place, UUID id) {
        return "answer_file." + place + "/" + id;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
