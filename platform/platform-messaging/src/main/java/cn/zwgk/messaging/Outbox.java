package cn.zwgk.messaging;

import cn.zwgk.web.Ids;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 发件箱: facts that wait to be sent, in the database of the service, so that a fact exists if and only if its transaction committed.
 * The relay is told at the commit, by the database itself, and sends it to Kafka.
 */
public class Outbox {

    /** The PostgreSQL notification channel on which a commit wakes the relay, whichever instance of the service runs it. */
    public static final String CHANNEL = "zwgk_outbox";

    private final JdbcClient jdbc;
    private final InstantSource time;
    private final CurrentTrace trace;

    Outbox(JdbcClient jdbc, InstantSource time, CurrentTrace trace) {
        this.jdbc = jdbc;
        this.time = time;
        this.trace = trace;
    }

    /**
     * Puts the fact into the transaction that makes it true.
     *
     * <p>Transactions that append for the same subject wait for each other from here to their end. Ids are given before the
     * commit; without this, the later of two transactions could be sent first.
     *
     * @throws IllegalStateException outside a transaction, because such a fact could be told without being true
     * @throws IllegalArgumentException if the fact has no {@link FactType}
     */
    public void append(Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A fact is appended inside the transaction that makes it true: " + fact.getClass());
        }
        FactType type = fact.getClass().getAnnotation(FactType.class);
        if (type == null) {
            throw new IllegalArgumentException("A fact needs @FactType: " + fact.getClass());
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("zwgk.outbox:" + fact.subject())
                .query((row, number) -> number)
                .list();
        jdbc.sql("""
                insert into outbox (event_id, topic, type, version, subject, occurred_at, data, request_id, traceparent)
                values (:eventId, :topic, :type, :version, :subject, :occurredAt, :data, :requestId, :traceparent)
                """)
                .param("eventId", Ids.next())
                .param("topic", type.topic())
                .param("type", type.type())
                .param("version", type.version())
                .param("subject", fact.subject())
                .param("occurredAt", time.instant().atOffset(ZoneOffset.UTC))
                .param("data", FactJson.write(fact))
                .param("requestId", MDC.get("requestId"))
                .param("traceparent", trace.parent())
                .update();
        jdbc.sql("select pg_notify(?, '')")
                .param(CHANNEL)
                .query((row, number) -> number)
                .list();
    }
}
