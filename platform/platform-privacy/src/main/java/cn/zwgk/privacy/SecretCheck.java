package cn.zwgk.privacy;

import cn.zwgk.web.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a case to whoever knows its number and secret. An unknown number and a wrong secret get the same answer in the
 * same time, and a number is closed for a while after some wrong attempts, whether it exists or not.
 */
public final class SecretCheck {

    /** Wrong attempts before a number is closed. */
    public static final int ATTEMPTS = 5;

    /** How long attempts are remembered, counted from the first one. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final InstantSource time;

    SecretCheck(JdbcClient database, PlatformTransactionManager transactions, InstantSource time) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.time = time;
    }

    /**
     * @param number as typed
     * @param hash of the case with that number, or null if there is none
     * @throws Refused 404 {@code number-or-secret-wrong}, 429 {@code too-many-attempts}
     */
    public void require(String number, @Nullable String hash, String secret) {
        byte[] subject = digest(number.strip());
        // Counted before the comparison, so that many attempts at once are not more than as many in a row.
        if (count(subject) > ATTEMPTS) {
            throw Refused.with(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", WINDOW.toMinutes());
        }
        boolean known = hash == null ? TrackingSecret.matchesNobody(secret) : TrackingSecret.matches(secret, hash);
        if (!known) {
            throw Refused.notFound("number-or-secret-wrong");
        }
        forget(subject);
    }

    private int count(byte[] subject) {
        Instant now = time.instant();
        Integer attempts = ownTransaction.execute(status -> {
            database.sql("delete from secret_attempt where first_at < :old")
                    .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                    .update();
            return database.sql("""
                            insert into secret_attempt (subject, attempts, first_at) values (:subject, 1, :now)
                            on conflict (subject) do update set
                                attempts = case when secret_attempt.first_at <= :expired then 1
                                                else secret_attempt.attempts + 1 end,
                                first_at = case when secret_attempt.first_at <= :expired then :now
                                                else secret_attempt.first_at end
                            returning attempts
                            """)
                    .param("subject", subject)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("expired", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                    .query(Integer.class)
                    .single();
        });
        return attempts == null ? 0 : attempts;
    }

    private void forget(byte[] subject) {
        ownTransaction.executeWithoutResult(
                status -> database.sql("delete from secret_attempt where subject = :subject")
                        .param("subject", subject)
                        .update());
    }

    private static byte[] digest(String number) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
