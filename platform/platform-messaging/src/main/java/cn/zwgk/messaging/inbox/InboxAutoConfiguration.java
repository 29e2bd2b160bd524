package cn.zwgk.messaging.inbox;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.FactType;
import cn.zwgk.messaging.MessagingAutoConfiguration;
import cn.zwgk.messaging.MessagingProperties;
import cn.zwgk.messaging.kafka.FactKafka;
import cn.zwgk.messaging.kafka.FactTopics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

/** Kafka for facts, the topics, and the consumers that a service has. */
@AutoConfiguration(
        after = {
            MessagingAutoConfiguration.class,
            KafkaAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class
        })
public class InboxAutoConfiguration {

    @Bean
    FactKafka factKafka(KafkaProperties settings, KafkaConnectionDetails connection, MessagingProperties properties) {
        return new FactKafka(settings, connection, properties);
    }

    /** Not Boot's template: a service may still have one of its own for other things. */
    @Bean(defaultCandidate = false)
    KafkaTemplate<String, byte[]> factTemplate(FactKafka kafka) {
        KafkaTemplate<String, byte[]> template = new KafkaTemplate<>(kafka.producers());
        template.setCloseTimeout(Duration.ofSeconds(5));
        template.setProducerListener(new ProducerListener<>() {}); // Who sends logs the failure, without the payload.
        return template;
    }

    @Bean
    FactDispatcher factDispatcher(
            ObjectProvider<FactConsumer<?>> consumers,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ObjectProvider<MeterRegistry> meters) {
        return new FactDispatcher(
                consumers.orderedStream().toList(),
                new Inbox(jdbc, transactions),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    DeadLetterTopics deadLetterTopics(FactDispatcher dispatcher, @Value("${spring.application.name}") String service) {
        return new DeadLetterTopics(service, dispatcher.topics());
    }

    @Bean
    FactTopics factTopics(
            FactKafka kafka,
            MessagingProperties properties,
            FactDispatcher dispatcher,
            DeadLetterTopics deadLetters,
            BeanFactory beans) {
        Set<String> topics = new TreeSet<>(dispatcher.topics());
        topics.addAll(toldTopics(beans));
        return new FactTopics(kafka, properties, topics, deadLetters.all());
    }

    /** The topics of the facts that the service itself tells. */
    private static Set<String> toldTopics(BeanFactory beans) {
        Set<String> topics = new TreeSet<>();
        if (AutoConfigurationPackages.has(beans)) {
            ClassPathScanningCandidateComponentProvider scanner =
                    new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(FactType.class));
            List<String> packages = AutoConfigurationPackages.get(beans);
            packages.stream()
                    .flatMap(name -> scanner.findCandidateComponents(name).stream())
                    .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                    .map(type -> type.getAnnotation(FactType.class))
                    .forEach(type -> topics.add(type.topic()));
        }
        return topics;
    }

    @Bean
    FactListeners factListeners(
            FactKafka kafka,
            FactTopics topics,
            DeadLetterTopics deadLetterTopics,
            FactDispatcher dispatcher,
            @Qualifier("deadLetterIntake") MessageListener<String, byte[]> deadLetters,
            @Qualifier("factTemplate") KafkaTemplate<String, byte[]> template,
            MessagingProperties properties,
            ObjectProvider<ObservationRegistry> observations) {
        return new FactListeners(
                kafka,
                topics,
                deadLetterTopics,
                dispatcher,
                deadLetters,
                template,
                properties,
                observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }
}
