package cn.zwgk.messaging.deadletter;

import cn.zwgk.messaging.inbox.FactDispatcher;
import cn.zwgk.messaging.inbox.InboxAutoConfiguration;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.DataAutoConfiguration;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Keeping, showing and replaying dead letters. */
@AutoConfiguration(after = {InboxAutoConfiguration.class, DataAutoConfiguration.class})
public class DeadLetterAutoConfiguration {

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, JsonMapper json) {
        return new DeadLetters(jdbc, json);
    }

    @Bean
    DeadLetterIntake deadLetterIntake(DeadLetters deadLetters) {
        return new DeadLetterIntake(deadLetters);
    }

    @Bean
    @ConditionalOnWebApplication
    DeadLetterController deadLetterController(
            DeadLetters deadLetters,
            FactDispatcher dispatcher,
            AuditTrail audit,
            InstantSource time,
            PlatformTransactionManager transactions,
            @Value("${spring.application.name}") String service) {
        return new DeadLetterController(
                deadLetters,
                new ReplayDeadLetter(deadLetters, dispatcher, audit, time, transactions),
                service.replaceFirst("-service$", ""));
    }

    @Bean
    MeterBinder deadLetterMetrics(DeadLetters deadLetters) {
        return registry -> Gauge.builder("zwgk.dead.letters", deadLetters, DeadLetters::waiting)
                .description("Facts that could not be handled and wait for an operator")
                .register(registry);
    }
}
