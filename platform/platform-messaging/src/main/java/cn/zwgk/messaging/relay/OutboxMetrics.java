package cn.zwgk.messaging.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code zwgk.outbox.pending} facts that wait, {@code zwgk.outbox.age} how long the oldest has waited (0 if none), {@code
 * zwgk.outbox.leading} 1 in the instance that relays. Asked of the database when they are scraped.
 */
class OutboxMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final OutboxRelay relay;

    OutboxMetrics(JdbcClient jdbc, OutboxRelay relay) {
        this.jdbc = jdbc;
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zwgk.outbox.pending", this, OutboxMetrics::pending)
                .description("Facts that wait to be sent to Kafka")
                .register(registry);
        TimeGauge.builder("zwgk.outbox.age", this, TimeUnit.SECONDS, OutboxMetrics::ageInSeconds)
                .description("How long the oldest unsent fact has waited")
                .register(registry);
        Gauge.builder("zwgk.outbox.leading", relay, r -> r.leading() ? 1 : 0)
                .description("1 if this instance relays the outbox")
                .register(registry);
    }

    private double pending() {
        return jdbc.sql("select count(*) from outbox where published_at is null")
                .query(Long.class)
                .single();
    }

    private double ageInSeconds() {
        return jdbc.sql("""
                        select coalesce(extract(epoch from clock_timestamp() - created_at), 0)::float8 from outbox
                        where published_at is null order by id limit 1
                        """).query(Double.class).optional().orElse(0.0);
    }
}
