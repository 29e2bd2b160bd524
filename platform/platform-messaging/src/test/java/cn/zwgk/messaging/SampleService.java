package cn.zwgk.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.transaction.PlatformTransactionManager;

/** Tells steps and listens to them twice: once always willingly, once as its {@link Moods} say. */
@SpringBootApplication
class SampleService {

    @Bean
    Steps steps(JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions) {
        return new Steps(jdbc, outbox, transactions);
    }

    @Bean
    Moods moods() {
        return new Moods();
    }

    @Bean
    FactConsumer<StepSeen> recorder(JdbcClient jdbc) {
        return new StepConsumer("recorder", jdbc, walk -> {});
    }

    @Bean
    FactConsumer<StepSeen> moody(JdbcClient jdbc, Moods moods) {
        return new StepConsumer("moody", jdbc, moods::obey);
    }

    /** The token is the person's one role. */
    @Bean
    JwtDecoder tokens() {
        return role -> Jwt.withTokenValue(role)
                .header("alg", "none")
                .subject("yunwei")
                .claim("name", "运维值班")
                .claim("realm_access", Map.of("roles", List.of(role)))
                .expiresAt(Instant.now().plusSeconds(60))
                .build();
    }

    /** What this service reads of a step: not all of it. */
    record StepSeen(int step) {}

    private record StepConsumer(String name, JdbcClient jdbc, Consumer<UUID> afterTheEffect)
            implements FactConsumer<StepSeen> {

        @Override
        public String topic() {
            return "zwgk.sample.steps";
        }

        @Override
        public String type() {
            return "StepTaken";
        }

        @Override
        public Class<StepSeen> payload() {
            return StepSeen.class;
        }

        @Override
        public void accept(ReceivedFact<StepSeen> fact) {
            jdbc.sql("insert into effect (consumer, event_id, subject, step) values (?, ?, ?, ?)")
                    .params(name, fact.id(), fact.subject(), fact.data().step())
                    .update();
            afterTheEffect.accept(fact.subject());
        }
    }
}
