package cn.zwgk.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what, when and why. Entries are written in the transaction of the act, and the database refuses to change or
 * remove them. Details hold no personal data.
 */
public class AuditTrail {

    /** One act. */
    public record Entry(
            long id,
            Instant at,
            String actorId,
            String actorName,
            String actorOffice,
            String act,
            @Nullable String reason,
            String details) {}

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    AuditTrail(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /**
     * Records an act in the caller's transaction.
     *
     * @param act what was done, a stable name such as {@code document.publish}
     * @param reason in the words of the person, where the act needs one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor,
            String act,
            String subjectType,
            String subjectId,
            @Nullable String reason,
            Map<String, ?> details) {
        database.sql("""
                INSERT INTO audit_entry (at, actor_id, actor_name, actor_office, act, subject_type, subject_id, reason, details, request_id)
                VALUES (:at, :actorId, :actorName, :actorOffice, :act, :subjectType, :subjectId, :reason, CAST(:details AS jsonb), :requestId)
                """)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("actorId", actor.id())
                .param("actorName", actor.name())
                .param("actorOffice", actor.office())
                .param("act", act)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .param("reason", reason)
                .param("details", json.writeValueAsString(details))
                .param("requestId", MDC.get(RequestIdFilter.MDC_KEY))
                .update();
    }

    /** Everything that was done to a subject, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(String subjectType, String subjectId) {
        return database.sql("""
                SELECT id, at, actor_id, actor_name, actor_office, act, reason, details::text AS details
                FROM audit_entry WHERE subject_type = :subjectType AND subject_id = :subjectId ORDER BY id
                """)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_id"),
                        row.getString("actor_name"),
                        row.getString("actor_office"),
                        row.getString("act"),
                        row.getString("reason"),
                        row.getString("details")))
                .list();
    }

    /** How many acts on a subject have a reason that still stands there. */
    @Transactional(readOnly = true)
    public int reasonsOf(String subjectType, String subjectId, String erased) {
        return database.sql("""
                SELECT count(*) FROM audit_entry
                WHERE subject_type = :subjectType AND subject_id = :subjectId AND reason <> :erased
                """)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .param("erased", erased)
                .query(Integer.class)
                .single();
    }

    /**
     * Erases for good, in the caller's transaction, in which words the acts on a subject were reasoned (Personal Information Protection
     * Law, Article 47). Who did what and when stays; nothing else of the trail can ever be changed.
     *
     * @param erased what stands there instead
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseReasons(String subjectType, String subjectId, String erased) {
        database.sql("""
                INSERT INTO audit_erasure (subject_type, subject_id, at) VALUES (:subjectType, :subjectId, :at)
                ON CONFLICT (subject_type, subject_id) DO UPDATE SET at = excluded.at
                """)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                UPDATE audit_entry SET reason = :erased
                WHERE subject_type = :subjectType AND subject_id = :subjectId AND reason <> :erased
                """)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId)
                .param("erased", erased)
                .update();
    }
}
