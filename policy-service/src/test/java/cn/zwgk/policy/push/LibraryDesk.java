package cn.zwgk.policy.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sets libraries up and looks at their deliveries, over HTTP. */
final class LibraryDesk {

    static final String TARGETS = "/api/v1/library-targets";

    private final Api api;
    private final MovableTime time;

    LibraryDesk(Api api, MovableTime time) {
        this.api = api;
        this.time = time;
    }

    /** A library that nobody else's test knows, as it is entered. */
    static Map<String, Object> library(Map<String, Object> channel, String secret) {
        Map<String, Object> input = new HashMap<>();
        input.put("name", "市政府文件库 " + UUID.randomUUID().toString().substring(0, 8));
        input.put("level", "CITY");
        input.put("channel", channel);
        input.put("secret", secret);
        return input;
    }

    /** Registered and running. */
    String running(Map<String, Object> input) {
        Answer created = api.post(TARGETS, input, Person.WUTING);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.at("id");
        act(id, "resume", null);
        return id;
    }

    Answer act(String target, String act, @Nullable Object input) {
        Answer answer = api.post(TARGETS + "/" + target + "/acts/" + act, input, Person.WUTING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** The delivery of a document to a library. */
    JsonNode delivery(String target, String document) {
        Answer answer =
                api.get(TARGETS + "/deliveries?target=%s&document=%s".formatted(target, document), Person.WUTING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.node("items/0");
    }

    JsonNode await(String target, String document, String state) {
        return awaitOne(target, document, state, Duration.ZERO);
    }

    /** Lets days pass until the delivery stands like this. */
    JsonNode awaitThroughTheDays(String target, String document, String state) {
        return awaitOne(target, document, state, Duration.ofHours(50));
    }

    private JsonNode awaitOne(String target, String document, String state, Duration pace) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            JsonNode delivery = delivery(target, document);
                            if (List.of("RETRYING", "SENT")
                                    .contains(delivery.path("state").asString())) {
                                time.advance(pace);
                            }
                            return delivery;
                        },
                        delivery -> state.equals(delivery.path("state").asString()));
    }

    /** Lets days pass until this was tried with this outcome. */
    void awaitAct(String target, String document, String attempt) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    JsonNode delivery = delivery(target, document);
                    if (delivery.path("state").asString().equals("RETRYING")) {
                        time.advance(Duration.ofHours(50));
                    }
                    return attempts(delivery).contains(attempt);
                });
    }

    /** What was tried, oldest first: {@code PUBLISH server-error}. */
    List<String> attempts(JsonNode delivery) {
        Answer answer = api.get(
                TARGETS + "/deliveries/" + delivery.path("id").asString() + "/attempts?size=100", Person.WUTING);
        return answer.node("items")
                .valueStream()
                .map(attempt -> attempt.path("act").asString() + " "
                        + attempt.path("code").asString())
                .toList()
                .reversed();
    }
}
