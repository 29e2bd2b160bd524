package cn.zwgk.search;

import static cn.zwgk.search.Documents.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.Servers;
import cn.zwgk.test.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.web.client.RestClient;

class OutageTests extends SearchTest {

    @LocalManagementPort
    private int managementPort;

    @Test
    void whileElasticsearchIsAwayNothingIsLostAndPeopleAreTold() {
        Servers servers = TestServers.running().servers();
        String topic = newTopic();
        publish(published(UUID.randomUUID(), 1, "之前的文件", "topics", List.of(topic)));
        awaitTotal(topic, 1);

        servers.stopElasticsearch();
        for (int i = 0; i < 10; i++) {
            publish(published(UUID.randomUUID(), 1, "期间的文件" + i, "topics", List.of(topic)));
        }
        Answer answer = search("q", "文件");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("search-unavailable");
        assertThat(readiness()).isEqualTo(503);
        // Longer than a fact is tried when the fault is its own.
        await().pollDelay(Duration.ofSeconds(6)).atMost(PATIENCE).until(() -> readiness() == 503);

        servers.startElasticsearch();
        await().atMost(Duration.ofMinutes(2)).until(() -> total(search("topic", topic)) == 11);
        assertThat(readiness()).isEqualTo(200);
        assertThat(api.get("/api/v1/operations/search/dead-letters", Person.YUNWEI)
                        .at("total"))
                .isEqualTo("0");
    }

    private int readiness() {
        return RestClient.create()
                .get()
                .uri("http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort))
                .exchange((request, response) -> response.getStatusCode().value());
    }
}
