package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was archived. Lines are added and never changed; what was written down rests sealed. */
@Repository
public class Archives {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final JsonMapper json;

    Archives(JdbcClient database, PersonalDataCipher cipher, JsonMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseId id, CaseArchive archive, Map<String, String> written) {
        database.sql("""
                        insert into case_archive (id, case_id, edition, format, registration_number, parts, fingerprint,
                            written, made_by, made_at)
                        values (:id, :caseId, :edition, :format, :number, cast(:parts as jsonb), :fingerprint, :written, :by, :at)
                        """)
                .param("id", archive.id())
                .param("caseId", id.value())
                .param("edition", archive.edition())
                .param("format", archive.format())
                .param("number", archive.registrationNumber())
                .param("parts", json.writeValueAsString(archive.parts()))
                .param("fingerprint", archive.fingerprint())
                .param("written", cipher.seal(json.writeValueAsString(written), context(archive.id())))
                .param("by", archive.madeBy())
                .param("at", archive.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<CaseArchive> of(CaseId id) {
        return database.sql("select * from case_archive where case_id = :id order by edition")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused 404 {@code archive-not-found}, also for one of another case */
    @Transactional(readOnly = true)
    public CaseArchive get(CaseId id, UUID archive) {
        return of(id).stream()
                .filter(one -> one.id().equals(archive))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("archive-not-found"));
    }

    /** What was written down when the archive was made, by path. */
    @Transactional(readOnly = true)
    public Map<String, String> written(UUID archive) {
        return database.sql("select written from case_archive where id = :id")
                .param("id", archive)
                .query((row, number) -> json.readValue(
                        cipher.open(row.getBytes("written"), context(archive)),
                        new TypeReference<Map<String, String>>() {}))
                .single();
    }

    /** The archive with this fingerprint, if it was made here. */
    @Transactional(readOnly = true)
    public Optional<CaseArchive> byFingerprint(String fingerprint) {
        return database.sql("select * from case_archive where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Destroys what was written down, and the names of the parts; that there was an archive, and its fingerprint, stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(CaseId id, LocalDate today) {
        of(id).stream()
                .filter(archive -> archive.removedOn() == null)
                .forEach(archive -> database.sql("""
                        update case_archive set written = :written, parts = '[]', removed_on = :today where id = :id
                        """)
                        .param("written", cipher.seal("{}", context(archive.id())))
                        .param("today", today)
                        .param("id", archive.id())
                        .update());
    }

    /** The case of an archive. */
    @Transactional(readOnly = true)
    CaseId caseOf(UUID archive) {
        return new CaseId(database.sql("select case_id from case_archive where id = :id")
                .param("id", archive)
                .query(UUID.class)
                .single());
    }

    private CaseArchive read(ResultSet row) throws SQLException {
        return new CaseArchive(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getString("format"),
                row.getString("registration_number"),
                json.readValue(row.getString("parts"), new TypeReference<List<ArchivePart>>() {}),
                row.getString("fingerprint"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("removed_on", LocalDate.class));
    }

    private static String context(UUID archive) {
        return "case_archive.written/" + archive;
    }
}
