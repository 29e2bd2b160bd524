package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTests {

    private static final TopicPartition DOCUMENTS = new TopicPartition("documents", 0);

    @TempDir
    Path folder;

    @Test
    void acknowledgedMessagesSurviveAStopAndAKill() throws Exception {
        try (KafkaServer server = KafkaServer.start(folder, 0)) {
            try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", server.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("documents", 1, (short) 1)))
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
            send(server, "published");
            server.stop();
            server.start();
            send(server, "withdrawn");
            server.kill();
            assertThat(server.running()).isFalse();
            server.start();
            assertThat(messages(server)).containsExactly("published", "withdrawn");
        }
    }

    private static void send(KafkaServer server, String text) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", server.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("documents", text)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> messages(KafkaServer server) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", server.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(DOCUMENTS));
            consumer.seekToBeginning(List.of(DOCUMENTS));
            long end = consumer.endOffsets(List.of(DOCUMENTS)).getOrDefault(DOCUMENTS, 0L);
            List<String> texts = new ArrayList<>();
            while (consumer.position(DOCUMENTS) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> texts.add(message.value()));
            }
            return texts;
        }
    }
}
