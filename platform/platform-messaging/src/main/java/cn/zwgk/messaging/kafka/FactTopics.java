package cn.zwgk.messaging.kafka;

import cn.zwgk.messaging.MessagingProperties;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics that this service writes or reads. Whichever service comes first creates them, so that the order in which services
 * start does not matter; what exists is left as the operator made it.
 */
public class FactTopics {

    private static final Logger log = LoggerFactory.getLogger(FactTopics.class);

    private final FactKafka kafka;
    private final MessagingProperties properties;
    private final Set<String> facts;
    private final Set<String> deadLetters;
    private boolean ensured;

    /**
     * @param facts topics of facts that the service tells or listens to
     * @param deadLetters its own dead-letter topics
     */
    public FactTopics(
            FactKafka kafka, MessagingProperties properties, Collection<String> facts, Collection<String> deadLetters) {
        this.kafka = kafka;
        this.properties = properties;
        this.facts = new TreeSet<>(facts);
        this.deadLetters = new TreeSet<>(deadLetters);
    }

    /**
     * Creates what is missing; does nothing once it has succeeded.
     *
     * @return false if Kafka cannot be reached now
     */
    public synchronized boolean ensure() {
        if (ensured || (facts.isEmpty() && deadLetters.isEmpty())) {
            return true;
        }
        try (Admin admin = kafka.admin()) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = Stream.concat(
                            facts.stream().map(this::factTopic),
                            deadLetters.stream().map(this::deadLetterTopic))
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            for (var creation : admin.createTopics(missing).values().entrySet()) {
                try {
                    creation.getValue().get();
                    log.info("Created topic {}", creation.getKey());
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
            ensured = true;
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | KafkaException e) {
            log.warn("Kafka cannot be reached, topics are not there yet: {}", e.getMessage());
            return false;
        }
    }

    private NewTopic factTopic(String name) {
        NewTopic topic = new NewTopic(name, Optional.of(properties.partitions()), Optional.empty());
        String largest = String.valueOf(FactKafka.LARGEST_RECORD);
        return properties.compactedTopics().contains(name)
                ? topic.configs(Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        largest,
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT))
                : topic.configs(Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        largest,
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(properties.keepOnTopic().toMillis())));
    }

    private NewTopic deadLetterTopic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty())
                .configs(Map.of(
                        // A dead letter carries headers about its failure on top of a record that may have been as
                        // large as allowed.
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(FactKafka.LARGEST_RECORD + 64 * 1024),
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(properties.keepHandled().toMillis())));
    }
}
