package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 保密审查 (Article 17): who looked through what goes out, and exactly what. Lines are added and never changed. */
@Repository
public class SecrecyReviews {

    private final JdbcClient database;

    SecrecyReviews(JdbcClient database) {
        this.database = database;
    }

    /** @param subject the fingerprint of what was reviewed */
    public record Signed(String subject, String opinion, String byId, String byName, Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void add(CaseId id, Signed review) {
        database.sql("""
                        insert into case_secrecy_review (case_id, subject, opinion, by_id, by_name, at)
                        values (:caseId, :subject, :opinion, :byId, :byName, :at)
                        """)
                .param("caseId", id.value())
                .param("subject", review.subject())
                .param("opinion", review.opinion())
                .param("byId", review.byId())
                .param("byName", review.byName())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest. */
    @Transactional(readOnly = true)
    public Optional<Signed> of(CaseId id) {
        return database.sql("select * from case_secrecy_review where case_id = :id order by id desc limit 1")
                .param("id", id.value())
                .query((row, number) -> new Signed(
                        row.getString("subject"),
                        row.getString("opinion"),
                        row.getString("by_id"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    static String fingerprint(String whole) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
