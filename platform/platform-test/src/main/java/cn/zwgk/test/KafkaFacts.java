package cn.zwgk.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the other services on Kafka: sends their facts, and waits for those of the service under test. */
public final class KafkaFacts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(100);

    /** A fact as it stands on a topic. */
    public record Seen(UUID id, String type, UUID subject, JsonNode data) {}

    private final String servers;
    private final JsonMapper json;
    private final KafkaProducer<String, String> producer;

    KafkaFacts(String servers, JsonMapper json) {
        this.servers = servers;
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Sends a fact with a new id and returns that id. */
    public UUID send(String topic, String type, UUID subject, Object data) {
        UUID id = UUID.randomUUID();
        send(id, topic, type, subject, data);
        return id;
    }

    /** Sends a fact with this id, so that a test can deliver it twice. */
    public void send(UUID id, String topic, String type, UUID subject, Object data) {
        String value = data instanceof String text ? text : json.writeValueAsString(data);
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, subject.toString(), value);
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", "zwgk." + type + ".v1");
        headers.put("ce_source", "/test");
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", InstantSource.system().instant().toString());
        headers.put("ce_dataschema", "urn:zwgk:events:" + topic + ":" + type + ":v1");
        headers.put("content-type", "application/json");
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Kafka did not take the fact", failure);
        }
    }

    /** Waits until a fact of this type about this subject is on the topic. */
    public Seen await(String topic, String type, UUID subject) {
        return await(topic, fact -> fact.type().equals(type) && fact.subject().equals(subject));
    }

    /** Waits until a fact that fits is on the topic. */
    public Seen await(String topic, Predicate<Seen> fits) {
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                    Seen seen = seen(message);
                    if (fits.test(seen)) {
                        return seen;
                    }
                }
            }
        }
        throw new AssertionError("No such fact on %s within %s".formatted(topic, PATIENCE));
    }

    /** All facts about this subject that are on the topic now, in their order. */
    public List<Seen> about(String topic, UUID subject) {
        List<Seen> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                    if (subject.toString().equals(message.key())) {
                        found.add(seen(message));
                    }
                }
            }
        }
        return found;
    }

    private KafkaConsumer<String, String> fromTheBeginning(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (PartitionInfo partition : consumer.partitionsFor(topic)) {
            partitions.add(new TopicPartition(topic, partition.partition()));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private Seen seen(ConsumerRecord<String, String> message) {
        String type = header(message, "ce_type");
        return new Seen(
                UUID.fromString(header(message, "ce_id")),
                type.replaceFirst("^zwgk\\.", "").replaceFirst("\\.v\\d+$", ""),
                UUID.fromString(message.key()),
                json.readTree(message.value()));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        @Nullable Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
