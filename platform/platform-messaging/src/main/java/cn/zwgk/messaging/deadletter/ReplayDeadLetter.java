package cn.zwgk.messaging.deadletter;

import cn.zwgk.messaging.inbox.FactDispatcher;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 重放: hands a dead letter to its consumers again. Consumers that had handled the fact are not called a second time, and one that
 * fails again leaves the letter waiting with the new reason.
 */
class ReplayDeadLetter {

    private static final Logger log = LoggerFactory.getLogger(ReplayDeadLetter.class);

    private final DeadLetters deadLetters;
    private final FactDispatcher dispatcher;
    private final AuditTrail audit;
    private final InstantSource time;
    private final TransactionTemplate transaction;

    ReplayDeadLetter(
            DeadLetters deadLetters,
            FactDispatcher dispatcher,
            AuditTrail audit,
            InstantSource time,
            PlatformTransactionManager transactions) {
        this.deadLetters = deadLetters;
        this.dispatcher = dispatcher;
        this.audit = audit;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws Refused 404 {@code dead-letter-not-found}, 409 {@code dead-letter-already-replayed} or {@code replay-failed}
     */
    DeadLetter replay(UUID id, Actor operator) {
        DeadLetter letter = get(id);
        if (letter.replayedAt() != null) {
            throw Refused.conflict("dead-letter-already-replayed");
        }
        try {
            dispatcher.dispatch(deadLetters.record(id));
        } catch (RuntimeException failure) {
            log.warn("Dead letter {} fails again", id, failure);
            transaction.executeWithoutResult(status -> {
                deadLetters.markStillFailing(id, failure.toString());
                note(letter, operator, "failed");
            });
            throw Refused.conflict("replay-failed").telling("error", failure.toString());
        }
        transaction.executeWithoutResult(status -> {
            deadLetters.markReplayed(id, operator.name(), time.instant());
            note(letter, operator, "handled");
        });
        return get(id);
    }

    DeadLetter get(UUID id) {
        return deadLetters.find(id).orElseThrow(() -> Refused.notFound("dead-letter-not-found"));
    }

    private void note(DeadLetter letter, Actor operator, String outcome) {
        audit.record(
                operator,
                "dead-letter.replay",
                "dead-letter",
                letter.id().toString(),
                null,
                Map.of("topic", letter.topic(), "offset", letter.offset(), "outcome", outcome));
    }
}
