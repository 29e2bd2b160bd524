package cn.zwgk.application.release;

import cn.zwgk.privacy.FileCipher;
import cn.zwgk.privacy.FileCipher.SealedFile;
import cn.zwgk.web.Refused;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of the releases. They rest sealed: until somebody has cleared the findings they hold what must not be shown. */
@Repository
public class ReleaseFiles {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, release_id, name, media_type, size, sha256, answer_file_id, redacted, edition, findings";

    private final JdbcClient database;
    private final FileCipher cipher;
    private final JsonMapper json;

    ReleaseFiles(JdbcClient database, FileCipher cipher, JsonMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<ReleaseFile> of(UUID release) {
        return database.sql("select " + COLUMNS + " from release_file where release_id = ? order by id")
                .param(release)
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused 404 {@code release-file-not-found}, also for a file of another release */
    @Transactional(readOnly = true)
    public ReleaseFile get(UUID release, UUID file) {
        return of(release).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("release-file-not-found"));
    }

    /** @throws Refused 404 {@code release-file-not-found} when its content is gone */
    @Transactional(readOnly = true)
    public byte[] content(UUID file) {
        return database.sql("select file_key, content from release_file where id = ? and content is not null")
                .param(file)
                .query((row, number) -> new SealedFile(row.getBytes("file_key"), row.getBytes("content")))
                .optional()
                .map(kept -> cipher.open(kept, context(file)))
                .orElseThrow(() -> Refused.notFound("release-file-not-found"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ReleaseFile file, Path content) {
        SealedFile sealed = cipher.seal(content, context(file.id()));
        database.sql("""
                        insert into release_file (id, release_id, name, media_type, size, sha256, answer_file_id, redacted,
                            edition, findings, file_key, content)
                        values (:id, :release, :name, :type, :size, :sha256, :answerFile, :redacted, :edition,
                            cast(:findings as jsonb), :key, :content)
                        """)
                .param("id", file.id())
                .param("release", file.releaseId())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("answerFile", file.answerFileId())
                .param("redacted", file.redacted())
                .param("edition", file.edition())
                .param("findings", json.writeValueAsString(file.findings()))
                .param("key", sealed.key())
                .param("content", sealed.content())
                .update();
    }

    /** The same file with another content, and what was found in that. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(ReleaseFile file, Path content) {
        SealedFile sealed = cipher.seal(content, context(file.id()));
        database.sql("""
                        update release_file set size = :size, sha256 = :sha256, redacted = :redacted, edition = :edition,
                            findings = cast(:findings as jsonb), file_key = :key, content = :content where id = :id
                        """)
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("redacted", file.redacted())
                .param("edition", file.edition())
                .param("findings", json.writeValueAsString(file.findings()))
                .param("key", sealed.key())
                .param("content", sealed.content())
                .param("id", file.id())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void rename(UUID file, String name) {
        database.sql("update release_file set name = :name where id = :id")
                .param("name", name)
                .param("id", file)
                .update();
    }

    /** What was found by newer rules. */
    @Transactional(propagation = Propagation.MANDATORY)
    void screened(UUID file, int edition, List<Finding> findings) {
        database.sql("""
                        update release_file set edition = :edition, findings = cast(:findings as jsonb) where id = :id
                        """)
                .param("edition", edition)
                .param("findings", json.writeValueAsString(findings))
                .param("id", file)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID file) {
        database.sql("delete from release_file where id = ?").param(file).update();
    }

    /** Destroys what nobody is to read any more; that it was there stays known. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forgetContents(UUID release) {
        database.sql("update release_file set file_key = null, content = null where release_id = ?")
                .param(release)
                .update();
    }

    private ReleaseFile read(ResultSet row) throws SQLException {
        return new ReleaseFile(
                row.getObject("id", UUID.class),
                row.getObject("release_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("answer_file_id", UUID.class),
                row.getBoolean("redacted"),
                row.getInt("edition"),
                json.readValue(row.getString("findings"), FINDINGS));
    }

    private static String context(UUID file) {
        return "release_file.content/" + file;
    }
}
