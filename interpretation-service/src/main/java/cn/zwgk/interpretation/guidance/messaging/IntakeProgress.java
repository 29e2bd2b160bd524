package cn.zwgk.interpretation.guidance.messaging;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each source was read, so that a restart goes on where it was cut short and reads nothing twice that was read to its end. */
@Repository
class IntakeProgress {

    private final JdbcClient database;

    IntakeProgress(JdbcClient database) {
        this.database = database;
    }

    boolean isComplete(String source) {
        return database.sql("SELECT count(*) FROM guidance_intake WHERE source = :source AND complete_at IS NOT NULL")
                        .param("source", source)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The cursor to go on from; 0 at the beginning. */
    long next(String source) {
        return database.sql("SELECT next FROM guidance_intake WHERE source = :source")
                .param("source", source)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reached(String source, long next) {
        database.sql("""
                        INSERT INTO guidance_intake (source, next) VALUES (:source, :next)
                        ON CONFLICT (source) DO UPDATE SET next = excluded.next
                        """).param("source", source).param("next", next).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void complete(String source, Instant at) {
        database.sql("UPDATE guidance_intake SET complete_at = :at WHERE source = :source")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", source)
                .update();
    }
}
