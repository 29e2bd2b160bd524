package cn.zwgk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxTests {

    private static final String DATABASE = Servers.freshDatabase();

    @SuppressWarnings("NullAway.Init")
    private static Instance service;

    @BeforeAll
    static void start() {
        service = Instance.start("outbox-service", DATABASE);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aCommittedFactReachesItsTopicAsACloudEvent() {
        UUID walk = UUID.randomUUID();
        service.steps().tell(new StepTaken(walk, 1, "第一步"));
        ConsumerRecord<String, byte[]> told = Topic.STEPS.awaitRecords(walk, 1).getFirst();
        assertThat(told.key()).isEqualTo(walk.toString());
        assertThat(Topic.text(told)).isEqualTo("{\"walkId\":\"" + walk + "\",\"step\":1,\"title\":\"第一步\"}");
        assertThat(Topic.header(told, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(told, "ce_type")).isEqualTo("zwgk.StepTaken.v1");
        assertThat(Topic.header(told, "ce_source")).isEqualTo("/outbox-service");
        assertThat(Topic.header(told, "ce_subject")).isEqualTo(walk.toString());
        assertThat(Topic.header(told, "ce_dataschema")).isEqualTo("urn:zwgk:events:zwgk.sample.steps:StepTaken:v1");
        assertThat(Topic.header(told, "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(Topic.header(told, "ce_id"))).isNotNull();
        assertThat(Instant.parse(Topic.header(told, "ce_time")))
                .isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void aFactOfATransactionThatIsUndoneIsNeverTold() {
        UUID walk = UUID.randomUUID();
        service.steps().tellAndUndo(new StepTaken(walk, 1));
        service.steps().tell(new StepTaken(walk, 2));
        assertThat(Topic.STEPS.awaitRecords(walk, 1))
                .singleElement()
                .satisfies(told -> assertThat(Topic.text(told)).contains("\"step\":2"));
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        Outbox outbox = service.context().getBean(Outbox.class);
        assertThatThrownBy(() -> outbox.append(new StepTaken(UUID.randomUUID(), 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside the transaction");
    }

    @Test
    void factsOfOneSubjectStayInTheOrderOfTheirCommits() {
        List<UUID> walks = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 150)
                    .forEach(i -> threads.execute(() -> service.steps().take(walks.get(i % 3))));
        }
        for (UUID walk : walks) {
            service.awaitSteps("recorder", walk, 50);
            assertThat(service.effects("recorder", walk))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 50).boxed().toList());
        }
    }

    @Test
    void aFactThatIsToldAgainTakesEffectOnce() {
        UUID walk = UUID.randomUUID();
        service.steps().tell(new StepTaken(walk, 1));
        Topic.STEPS.awaitRecords(walk, 1);
        // As if the process had died between Kafka's acknowledgement and the mark.
        service.jdbc()
                .sql("update outbox set published_at = null where subject = ?")
                .param(walk)
                .update();
        service.steps().tell(new StepTaken(walk, 2));
        assertThat(Topic.STEPS.awaitRecords(walk, 3)).hasSize(3);
        service.awaitSteps("recorder", walk, 2);
        assertThat(service.effects("recorder", walk)).containsExactly(1, 2);
    }

    @Test
    void aFactThatIsTooLargeHoldsUpItsOwnSubjectOnly() {
        UUID stuck = UUID.randomUUID();
        UUID free = UUID.randomUUID();
        service.steps().tell(new StepTaken(stuck, 1, "长".repeat(2_000_000)));
        service.steps().tell(new StepTaken(stuck, 2));
        service.steps().tell(new StepTaken(free, 1));
        service.awaitSteps("recorder", free, 1);
        await().until(() -> service.jdbc()
                .sql("select last_error from outbox where subject = ? order by id limit 1")
                .param(stuck)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single()
                .contains("RecordTooLargeException"));
        assertThat(service.effects("recorder", stuck)).isEmpty();
        assertThat(service.metric("zwgk.outbox.pending")).isEqualTo(2);
        assertThat(service.metric("zwgk.outbox.age")).isPositive();
        service.jdbc()
                .sql("delete from outbox where subject = ? and last_error is not null")
                .param(stuck)
                .update();
        service.awaitSteps("recorder", stuck, 1);
    }

    @Test
    void nothingIsLostAndNothingTwiceWhenKafkaGoesAndComesBack() {
        List<UUID> walks =
                IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        walks.forEach(walk -> service.steps().take(walk));
        Servers.kafka().stop();
        try {
            walks.forEach(walk -> service.steps().take(walk));
            walks.forEach(walk -> service.steps().take(walk));
            assertThat(service.pending()).isGreaterThanOrEqualTo(40);
        } finally {
            Servers.kafka().start();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> service.pending() == 0);
        for (UUID walk : walks) {
            service.awaitSteps("recorder", walk, 3);
            assertThat(service.effects("recorder", walk)).containsExactly(1, 2, 3);
        }
    }
}
