package cn.zwgk.application.following.persistence;

import cn.zwgk.application.casefile.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open sessions, by the hash of their token. */
@Repository
public class FollowSessions {

    private final JdbcClient database;

    FollowSessions(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    public void open(String token, CaseId id, Instant now, Instant until) {
        database.sql("delete from follow_session where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into follow_session (token_hash, case_id, expires_at) values (:token, :id, :until)")
                .param("token", digest(token))
                .param("id", id.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<CaseId> find(String token, Instant now) {
        return database.sql("select case_id from follow_session where token_hash = :token and expires_at > :now")
                .param("token", digest(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Ends all sessions of a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAll(CaseId id) {
        database.sql("delete from follow_session where case_id = :id")
                .param("id", id.value())
                .update();
    }

    @Transactional
    public void close(String token) {
        database.sql("delete from follow_session where token_hash = :token")
                .param("token", digest(token))
                .update();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
