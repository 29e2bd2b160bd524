package cn.zwgk.messaging.inbox;

import cn.zwgk.messaging.MessagingProperties;
import cn.zwgk.messaging.TemporarilyUnavailable;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How long a fact that fails is tried again. What is the fault of the surroundings (database, search server, network) is tried for as
 * long as it lasts, because the next fact would fail in the same way and the order would be lost for nothing; what may be the fault
 * of the fact becomes a dead letter after a while, so that it does not hold up all the others.
 */
final class RetryRules {

    private static final List<Class<? extends Throwable>> SURROUNDINGS = List.of(
            TemporarilyUnavailable.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            HttpTimeoutException.class,
            ClosedChannelException.class);

    private final MessagingProperties properties;

    RetryRules(MessagingProperties properties) {
        this.properties = properties;
    }

    BackOff backOffAfter(@Nullable Throwable failure) {
        ExponentialBackOff backOff =
                new ExponentialBackOff(properties.retryFirst().toMillis(), 2);
        backOff.setMaxInterval(properties.retryLongest().toMillis());
        if (!isOfTheSurroundings(failure)) {
            backOff.setMaxElapsedTime(properties.retryFor().toMillis());
        }
        return backOff;
    }

    static boolean isOfTheSurroundings(@Nullable Throwable failure) {
        return causes(failure).anyMatch(cause -> SURROUNDINGS.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
