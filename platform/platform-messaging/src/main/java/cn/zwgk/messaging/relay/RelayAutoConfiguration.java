package cn.zwgk.messaging.relay;

import cn.zwgk.messaging.MessagingProperties;
import cn.zwgk.messaging.inbox.InboxAutoConfiguration;
import cn.zwgk.messaging.kafka.FactTopics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** The relay of a service; {@code zwgk.messaging.relay=false} leaves it to other instances. */
@AutoConfiguration(after = InboxAutoConfiguration.class)
@ConditionalOnProperty(name = "zwgk.messaging.relay", matchIfMissing = true)
public class RelayAutoConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            JdbcConnectionDetails database,
            FactTopics topics,
            @Qualifier("factTemplate") KafkaTemplate<String, byte[]> template,
            MessagingProperties properties,
            ObjectProvider<MeterRegistry> meters,
            @Value("${spring.application.name}") String service) {
        return new OutboxRelay(
                database,
                topics,
                new FactSender(
                        template,
                        "/" + service,
                        properties.sendTimeout(),
                        meters.getIfAvailable(SimpleMeterRegistry::new)),
                properties);
    }

    @Bean
    OutboxMetrics outboxMetrics(JdbcClient jdbc, OutboxRelay relay) {
        return new OutboxMetrics(jdbc, relay);
    }
}
