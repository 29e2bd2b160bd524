package cn.zwgk.privacy;

import cn.zwgk.privacy.AttemptLimit.Patience;
import cn.zwgk.web.GrowingPause;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a case to whoever knows its number and secret. An unknown number and a wrong secret get the same answer in the
 * same time. After some wrong attempts a number is closed, whether it exists or not, and so is the address that they came from,
 * each time for twice as long.
 */
public final class SecretCheck {

    /** A number opens again within two hours, so that nobody can lock an applicant out for long by typing his number. */
    private static final Patience WITH_NUMBER =
            new Patience(5, new GrowingPause(Duration.ofMinutes(15), Duration.ofHours(2)));

    /** Many people may share an address; one that goes on guessing is closed for a day. */
    private static final Patience WITH_ADDRESS =
            new Patience(50, new GrowingPause(Duration.ofMinutes(15), Duration.ofDays(1)));

    private final AttemptLimit attempts;

    SecretCheck(JdbcClient database, PlatformTransactionManager transactions, InstantSource time) {
        TransactionTemplate ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.attempts = new AttemptLimit(database, ownTransaction, time);
    }

    /**
     * @param number as typed
     * @param hash of the case with that number, or null if there is none
     * @throws Refused 404 {@code number-or-secret-wrong}, 429 {@code too-many-attempts}
     */
    public void require(String number, @Nullable String hash, String secret) {
        String subject = number.strip();
        attempts.count(subject, WITH_NUMBER);
        boolean known = hash == null ? TrackingSecret.matchesNobody(secret) : TrackingSecret.matches(secret, hash);
        if (!known) {
            throw Refused.notFound("number-or-secret-wrong");
        }
        attempts.forget(subject);
    }

    /**
     * The same, which also holds against an address that it tries many numbers.
     *
     * @param address from which the attempt comes
     */
    public void require(String number, @Nullable String hash, String secret, String address) {
        String subject = "address:" + address;
        attempts.count(subject, WITH_ADDRESS);
        require(number, hash, secret);
        attempts.takeBack(subject);
    }
}
