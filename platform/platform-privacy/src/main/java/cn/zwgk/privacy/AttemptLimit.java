package cn.zwgk.privacy;

import cn.zwgk.web.GrowingPause;
import cn.zwgk.web.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts wrong attempts by subject, a number or an address. From the last free attempt on each further one closes the subject for
 * twice as long as the one before. Counted before the answer is known, so that many attempts at once are not more than as
 * many in a row.
 */
final class AttemptLimit {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient database;
    private final TransactionOperations ownTransaction;
    private final InstantSource time;

    AttemptLimit(JdbcClient database, TransactionOperations ownTransaction, InstantSource time) {
        this.database = database;
        this.ownTransaction = ownTransaction;
        this.time = time;
    }

    /**
     * How much is borne.
     *
     * @param free attempts before the subject is closed for the first time
     * @param closed how long it is closed then, and each further time
     */
    record Patience(int free, GrowingPause closed) {}

    /** @throws Refused 429 {@code too-many-attempts} with the minutes to wait, while the subject is closed */
    void count(String subject, Patience patience) {
        Instant now = time.instant();
        Optional<Instant> closedUntil =
                Objects.requireNonNull(ownTransaction.execute(status -> counted(digest(subject), patience, now)));
        if (closedUntil.isPresent()) {
            Duration closed = Duration.between(now, closedUntil.get());
            throw Refused.tooOften(closed, "too-many-attempts", closed.toMinutes() + 1);
        }
    }

    /** The subject is what it says it is: nothing is held against it any more. */
    void forget(String subject) {
        ownTransaction.executeWithoutResult(
                status -> database.sql("delete from secret_attempt where subject = :subject")
                        .param("subject", digest(subject))
                        .update());
    }

    /** The last attempt was right; those before it still count. */
    void takeBack(String subject) {
        ownTransaction.executeWithoutResult(
                _ -> database.sql("""
                        update secret_attempt set attempts = attempts - 1, closed_until = null
                        where subject = :subject and attempts > 0
                        """).param("subject", digest(subject)).update());
    }

    /** @return until when the subject is closed; empty if the attempt may go on */
    private Optional<Instant> counted(byte[] subject, Patience patience, Instant now) {
        database.sql("delete from secret_attempt where last_at < :old")
                .param("old", utc(now.minus(REMEMBERED)))
                .update();
        // One statement finds, makes and locks the row: between two, a right secret that somebody gives at the same
        // time removes it.
        Standing standing = database.sql("""
                        insert into secret_attempt as known (subject, attempts, last_at) values (:subject, 0, :now)
                        on conflict (subject) do update set attempts = known.attempts
                        returning attempts, closed_until
                        """)
                .param("subject", subject)
                .param("now", utc(now))
                .query((row, number) -> new Standing(
                        row.getInt("attempts"), instant(row.getObject("closed_until", OffsetDateTime.class))))
                .single();
        Instant closed = standing.closedUntil();
        if (closed != null && now.isBefore(closed)) {
            return Optional.of(closed);
        }
        int attempts = standing.attempts() + 1;
        Duration closedFor = closedFor(attempts, patience);
        database.sql("""
                        update secret_attempt set attempts = :attempts, last_at = :now, closed_until = :closedUntil
                        where subject = :subject
                        """)
                .param("attempts", attempts)
                .param("now", utc(now))
                .param("closedUntil", closedFor.isZero() ? null : utc(now.plus(closedFor)))
                .param("subject", subject)
                .update();
        return Optional.empty();
    }

    private record Standing(int attempts, @Nullable Instant closedUntil) {}

    static Duration closedFor(int attempts, Patience patience) {
        int beyond = attempts - patience.free();
        return beyond < 0 ? Duration.ZERO : patience.closed().after(beyond + 1);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static byte[] digest(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
