package cn.zwgk.messaging.relay;

import cn.zwgk.web.GrowingPause;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends one round of waiting facts. Different subjects go out together; of one subject the next fact is sent only when the one
 * before it has been acknowledged, so that a failure in between never turns their order round.
 */
class FactSender {

    private static final Logger log = LoggerFactory.getLogger(FactSender.class);
    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofSeconds(1), Duration.ofMinutes(5));

    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;
    private final Duration sendTimeout;
    private final Counter published;
    private final Counter failed;

    FactSender(KafkaTemplate<String, byte[]> kafka, String source, Duration sendTimeout, MeterRegistry meters) {
        this.kafka = kafka;
        this.source = source;
        this.sendTimeout = sendTimeout;
        this.published = meters.counter("zwgk.outbox.published");
        this.failed = meters.counter("zwgk.outbox.failed");
    }

    Round send(RelayConnection connection, int limit) throws SQLException {
        Map<UUID, Deque<PendingFact>> bySubject = new LinkedHashMap<>();
        for (PendingFact fact : connection.next(limit)) {
            bySubject
                    .computeIfAbsent(fact.subject(), subject -> new ArrayDeque<>())
                    .add(fact);
        }
        if (bySubject.isEmpty()) {
            return Round.IDLE;
        }
        boolean progress = false;
        while (!bySubject.isEmpty()) {
            Wave wave =
                    new Wave(bySubject.values().stream().map(Deque::removeFirst).toList());
            wave.send();
            wave.settle(connection);
            progress |= !wave.sent.isEmpty() || !wave.faulty.isEmpty();
            if (wave.kafkaFails) {
                break;
            }
            wave.faulty.forEach(fact -> bySubject.remove(fact.subject()));
            bySubject.values().removeIf(Deque::isEmpty);
        }
        return progress ? Round.SENT : Round.BROKEN;
    }

    /** The first waiting fact of each subject. */
    private final class Wave {

        private final List<PendingFact> facts;
        private final Map<PendingFact, CompletableFuture<?>> answers = new LinkedHashMap<>();
        private final List<PendingFact> sent = new ArrayList<>();
        private final List<PendingFact> faulty = new ArrayList<>();
        private boolean kafkaFails;

        Wave(List<PendingFact> facts) {
            this.facts = facts;
        }

        void send() {
            for (PendingFact fact : facts) {
                CompletableFuture<?> answer = sendOne(fact);
                answers.put(fact, answer);
                if (answer.isCompletedExceptionally() && !faultOfTheFact(reason(answer))) {
                    return; // Kafka does not even take records: do not wait the same time again for each of them.
                }
            }
        }

        private CompletableFuture<?> sendOne(PendingFact fact) {
            try {
                return kafka.send(fact.toRecord(source));
            } catch (org.springframework.kafka.KafkaException | org.apache.kafka.common.KafkaException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        void settle(RelayConnection connection) throws SQLException {
            Map<PendingFact, Throwable> failures = new LinkedHashMap<>();
            answers.forEach((fact, answer) -> {
                Throwable reason = reason(answer);
                if (reason == null) {
                    sent.add(fact);
                } else {
                    failures.put(fact, reason);
                }
            });
            if (!sent.isEmpty()) {
                connection.markPublished(sent);
                published.increment(sent.size());
            }
            for (var failure : failures.entrySet()) {
                settleFailure(connection, failure.getKey(), failure.getValue());
            }
        }

        private void settleFailure(RelayConnection connection, PendingFact fact, Throwable reason) throws SQLException {
            failed.increment();
            if (faultOfTheFact(reason)) {
                faulty.add(fact);
                Duration pause = PAUSE.after(fact.attempts() + 1);
                log.error(
                        "Fact {} cannot be sent and is tried again in {}: {}",
                        fact.eventId(),
                        pause,
                        reason.toString());
                connection.markFailed(fact, reason.toString(), pause);
                return;
            }
            if (!kafkaFails) {
                log.warn("Kafka does not take facts, they stay in the outbox: {}", reason.toString());
            }
            kafkaFails = true;
            if (!(reason instanceof RetriableException)) {
                kafka.getProducerFactory().reset(); // A producer in a fatal state never sends again.
            }
        }

        private @Nullable Throwable reason(CompletableFuture<?> answer) {
            try {
                answer.get(sendTimeout.toMillis() + 1_000, TimeUnit.MILLISECONDS);
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return e;
            } catch (TimeoutException e) {
                return e;
            } catch (ExecutionException e) {
                return kafkaReason(e);
            }
        }
    }

    private static Throwable kafkaReason(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null && !(reason instanceof ApiException)) {
            reason = reason.getCause();
        }
        return reason;
    }

    /** Whether the next fact may well succeed where this one did not. */
    private static boolean faultOfTheFact(@Nullable Throwable reason) {
        return reason instanceof RecordTooLargeException
                || reason instanceof SerializationException
                || reason instanceof InvalidTopicException;
    }
}
