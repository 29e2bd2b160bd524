package cn.zwgk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelayTests {

    private final String database = Servers.freshDatabase();
    private final UUID walk = UUID.randomUUID();

    @Test
    void ofTwoInstancesOneRelaysAndTheOtherTakesOver() {
        try (Instance first = Instance.start("relay-service", database)) {
            await().until(() -> first.metric("zwgk.outbox.leading") == 1);
            try (Instance second = Instance.start("relay-service", database)) {
                second.steps().take(walk);
                Topic.STEPS.awaitRecords(walk, 1);
                assertThat(Stream.of(first, second).map(one -> one.metric("zwgk.outbox.leading")))
                        .containsExactly(1.0, 0.0);
                first.context().close();
                await().atMost(Duration.ofSeconds(20)).until(() -> second.metric("zwgk.outbox.leading") == 1);
                second.steps().take(walk);
                second.awaitSteps("recorder", walk, 2);
                assertThat(second.effects("recorder", walk)).containsExactly(1, 2);
                assertThat(Topic.STEPS.awaitRecords(walk, 2)).hasSize(2);
            }
        }
    }

    @Test
    void aRelayThatLosesItsConnectionGoesOnWithANewOne() {
        try (Instance service = Instance.start("relay-lost-service", database)) {
            await().until(() -> service.metric("zwgk.outbox.leading") == 1);
            service.jdbc()
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'zwgk-outbox-relay' and datname = ?")
                    .param(database)
                    .query((row, number) -> row.getBoolean(1))
                    .list();
            service.steps().take(walk);
            service.awaitSteps("recorder", walk, 1);
        }
    }

    @Test
    void whatWasCommittedBeforeTheProcessDiedIsSentByTheNext() throws Exception {
        try (Instance migrated = Instance.start("relay-dead-service", database, "--zwgk.messaging.relay=false")) {
            migrated.steps().take(walk);
            Process victim = Victim.start(database, walk);
            assertThat(victim.waitFor()).isEqualTo(137);
            assertThat(migrated.pending()).isEqualTo(2);
        }
        try (Instance next = Instance.start("relay-dead-service", database)) {
            next.awaitSteps("recorder", walk, 2);
            assertThat(next.effects("recorder", walk)).containsExactly(1, 2);
        }
    }

    @Test
    void whatWasSentAndHandledLongAgoIsForgotten() {
        UUID event;
        try (Instance service = Instance.start("relay-purge-service", database)) {
            service.steps().take(walk);
            service.awaitSteps("recorder", walk, 1);
            service.awaitSteps("moody", walk, 1);
            await().until(() -> service.pending() == 0);
            event = service.jdbc()
                    .sql("update outbox set published_at = now() - interval '8 days' returning event_id")
                    .query(UUID.class)
                    .single();
            service.jdbc()
                    .sql(
                            "update inbox set handled_at = now() - interval '91 days' where event_id = ? and consumer = 'moody'")
                    .param(event)
                    .update();
        }
        try (Instance service = Instance.start("relay-purge-service", database)) {
            await().until(() -> service.jdbc()
                    .sql("select consumer from inbox where event_id = ?")
                    .param(event)
                    .query(String.class)
                    .list()
                    .equals(List.of("recorder")));
            assertThat(service.jdbc()
                            .sql("select count(*) from outbox")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
