package cn.zwgk.interpretation.occasions.mail;

import cn.zwgk.interpretation.occasions.OccasionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to send, and what became of them, without an address: that is the sign-up's, sealed there and erased with it. */
@Repository
class OccasionMails {

    private record Row(UUID id, UUID occasion, UUID signUp, MailKind kind, int notice, int attempts) {}

    private record Count(int notice, MailState state, int count) {}

    private record Latest(UUID signUp, MailState state) {}

    private final JdbcClient database;

    OccasionMails(JdbcClient database) {
        this.database = database;
    }

    /** @return false if this person was told of this change before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(OccasionMail mail, MailState state, Instant now) {
        return database.sql("""
                        INSERT INTO occasion_mail (id, occasion, sign_up, kind, notice, state, attempts, created_at, updated_at)
                        VALUES (:id, :occasion, :signUp, :kind, :notice, :state, 0, :now, :now)
                        ON CONFLICT (sign_up, kind, notice) DO NOTHING
                        """)
                        .param("id", mail.id())
                        .param("occasion", mail.occasion().value())
                        .param("signUp", mail.signUp())
                        .param("kind", mail.kind().name())
                        .param("notice", mail.notice())
                        .param("state", state.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A mail that still has to be sent. */
    Optional<OccasionMail> waiting(UUID id) {
        return database.sql("""
                SELECT id, occasion, sign_up, kind, notice, attempts FROM occasion_mail WHERE id = :id AND state = 'WAITING'
                """)
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> new OccasionMail(
                        row.id(),
                        new OccasionId(row.occasion()),
                        row.signUp(),
                        row.kind(),
                        row.notice(),
                        row.attempts()));
    }

    /** Whether the person is told of something later, which says what holds now. */
    boolean isSuperseded(OccasionMail mail) {
        return database.sql("SELECT count(*) FROM occasion_mail WHERE sign_up = :signUp AND id > :id")
                        .param("signUp", mail.signUp())
                        .param("id", mail.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(UUID id, MailState state, int attempts, Instant now) {
        database.sql("UPDATE occasion_mail SET state = :state, attempts = :attempts, updated_at = :now WHERE id = :id")
                .param("state", state.name())
                .param("attempts", attempts)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** How many mails there are in each state, by notice. */
    Map<Integer, Map<MailState, Integer>> counts(OccasionId occasion) {
        Map<Integer, Map<MailState, Integer>> counts = new HashMap<>();
        database.sql(
                        "SELECT notice, state, count(*) AS count FROM occasion_mail WHERE occasion = :occasion GROUP BY 1, 2")
                .param("occasion", occasion.value())
                .query(Count.class)
                .list()
                .forEach(found -> counts.computeIfAbsent(found.notice(), first -> new EnumMap<>(MailState.class))
                        .put(found.state(), found.count()));
        return counts;
    }

    /** What became of the last mail to each who signed up and was to be told of anything. */
    Map<UUID, MailState> latest(OccasionId occasion) {
        Map<UUID, MailState> latest = new HashMap<>();
        database.sql("""
                SELECT DISTINCT ON (sign_up) sign_up, state FROM occasion_mail
                WHERE occasion = :occasion ORDER BY sign_up, id DESC
                """)
                .param("occasion", occasion.value())
                .query(Latest.class)
                .list()
                .forEach(found -> latest.put(found.signUp(), found.state()));
        return latest;
    }
}
