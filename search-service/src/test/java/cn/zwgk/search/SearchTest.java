package cn.zwgk.search;

import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The search service on a real Elasticsearch, Kafka and PostgreSQL; the other services are played. */
@ServiceTest(
        properties = {"zwgk.test.elasticsearch=true", "zwgk.rebuild.page-size=2", "zwgk.rebuild.when-missing=false"})
public abstract class SearchTest {

    protected static final String DOCUMENTS = "zwgk.policy.documents";
    protected static final String INTERPRETATIONS = "zwgk.interpretation";
    protected static final String INTERACTION = "zwgk.interaction";
    protected static final String GUIDES = "zwgk.policy.guides";
    protected static final String STANDARDS = "zwgk.policy.standards";
    protected static final Duration PATIENCE = Duration.ofSeconds(40);
    protected static final PlayedServices SERVICES = new PlayedServices();

    @Autowired
    protected Api api;

    @Autowired
    protected KafkaFacts kafka;

    @Autowired
    protected MovableTime time;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("zwgk.rebuild.policy-url", SERVICES::address);
        properties.add("zwgk.rebuild.interpretation-url", SERVICES::address);
        properties.add("zwgk.rebuild.interaction-url", SERVICES::address);
        properties.add("zwgk.rebuild.application-url", SERVICES::address);
        properties.add("zwgk.client.token-url", () -> SERVICES.address() + "/token");
        properties.add("zwgk.client.secret", () -> PlayedServices.SECRET);
    }

    @AfterEach
    void backToToday() {
        time.reset();
    }

    protected void publish(Map<String, Object> document) {
        kafka.send(DOCUMENTS, "DocumentPublished", subject(document), document);
    }

    protected static UUID subject(Map<String, Object> document) {
        return UUID.fromString((String) document.get("documentId"));
    }

    /** Parameters by name and value in turn. */
    protected Answer search(String... parameters) {
        StringBuilder query = new StringBuilder("/api/v1/search?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return api.get(query.toString());
    }

    protected static List<String> titles(Answer answer) {
        return answer.node("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }

    protected static List<String> ids(Answer answer) {
        return answer.node("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    protected static long total(Answer answer) {
        return answer.node("total").asLong(-1);
    }

    /** The count of a value in a facet; 0 if it is not there. */
    protected static long count(Answer answer, String facet, String value) {
        return answer.node("facets/" + facet)
                .valueStream()
                .filter(one -> one.path("value").asString().equals(value))
                .mapToLong(one -> one.path("count").asLong())
                .sum();
    }

    /** Waits until a topic that only this test uses has so many results. */
    protected void awaitTotal(String topic, long total) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> total(search("topic", topic)) == total);
    }

    protected static String newTopic() {
        return "主题" + UUID.randomUUID();
    }
}
