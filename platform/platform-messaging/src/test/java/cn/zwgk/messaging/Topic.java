package cn.zwgk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as somebody outside of the services sees it. */
record Topic(String name) {

    static final Topic STEPS = new Topic("zwgk.sample.steps");

    /** All records with the key, from the beginning of the topic, as soon as there are at least so many. */
    List<ConsumerRecord<String, byte[]>> awaitRecords(UUID key, int atLeast) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", Servers.kafka().bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList());
            Instant until = Instant.now().plusSeconds(30);
            while (found.size() < atLeast && Instant.now().isBefore(until)) {
                consumer.poll(Duration.ofMillis(200)).forEach(told -> {
                    if (key.toString().equals(told.key())) {
                        found.add(told);
                    }
                });
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(atLeast);
        return found;
    }

    /** Puts a record on the topic as another service would, or one that does not keep to the rules. */
    void put(UUID key, String data, Map<String, String> headers) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Servers.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> told = new ProducerRecord<>(name, key.toString(), data);
            headers.forEach((header, value) -> told.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(told).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> headers(UUID id, String type, UUID subject) {
        return Map.of(
                "ce_id",
                id.toString(),
                "ce_type",
                type,
                "ce_subject",
                subject.toString(),
                "ce_time",
                "2026-05-15T01:30:00Z");
    }

    static String text(ConsumerRecord<String, byte[]> told) {
        return new String(told.value(), StandardCharsets.UTF_8);
    }

    static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
