package cn.zwgk.search.misses;

import cn.zwgk.messaging.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts words that were searched for in vain. Told only when many looked for the same within a month, so that no one's search can
 * be picked out; what stays rare is forgotten.
 */
@Component
public class CountMisses {

    /** So often within a month, and it is told. */
    static final int OFTEN = 10;

    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** Different words that are kept at most: whoever makes words up cannot fill the database. */
    private static final int MOST_WORDS = 20_000;

    private final JdbcClient database;
    private final Outbox outbox;
    private final InstantSource time;

    CountMisses(JdbcClient database, Outbox outbox, InstantSource time) {
        this.database = database;
        this.outbox = outbox;
        this.time = time;
    }

    /** Counts one search; tells of the words once they were searched for often. */
    @Transactional
    public void count(String typed) {
        MissedWords.of(typed).ifPresent(this::countKept);
    }

    private void countKept(String words) {
        Instant now = time.instant();
        int count = database.sql("""
                INSERT INTO search_miss (words, count, first_at, last_at)
                SELECT :words, 1, :now, :now
                WHERE EXISTS (SELECT FROM search_miss WHERE words = :words)
                   OR (SELECT count(*) FROM search_miss) < :most
                ON CONFLICT (words) DO UPDATE SET
                    count = CASE WHEN search_miss.first_at < :forgotten THEN 1 ELSE search_miss.count + 1 END,
                    first_at = CASE WHEN search_miss.first_at < :forgotten THEN :now ELSE search_miss.first_at END,
                    last_at = :now
                RETURNING count
                """)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgotten", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .param("most", MOST_WORDS)
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (count >= OFTEN) {
            tell(words, count, now);
        }
    }

    private void tell(String words, int count, Instant now) {
        UUID id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
        outbox.append(new SearchFoundNothing(id, words, count, now));
        database.sql("DELETE FROM search_miss WHERE words = :words OR last_at < :forgotten")
                .param("words", words)
                .param("forgotten", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }
}
