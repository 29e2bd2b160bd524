package cn.zwgk.messaging;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests ask of a running instance of the sample service. */
record Instance(ConfigurableApplicationContext context) implements AutoCloseable {

    static Instance start(String service, String database, String... settings) {
        return new Instance(Servers.instance(service, database, settings));
    }

    Steps steps() {
        return context.getBean(Steps.class);
    }

    Moods moods() {
        return context.getBean(Moods.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    double metric(String name) {
        return context.getBean(MeterRegistry.class).get(name).gauge().value();
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    long pending() {
        return jdbc().sql("select count(*) from outbox where published_at is null")
                .query(Long.class)
                .single();
    }

    /** The steps that a consumer has taken note of, in the order in which it did. */
    List<Integer> effects(String consumer, UUID walk) {
        return jdbc().sql("select step from effect where consumer = ? and subject = ? order by id")
                .params(consumer, walk)
                .query(Integer.class)
                .list();
    }

    void awaitSteps(String consumer, UUID walk, int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> effects(consumer, walk).size() >= count);
    }

    @Override
    public void close() {
        context.close();
    }
}
