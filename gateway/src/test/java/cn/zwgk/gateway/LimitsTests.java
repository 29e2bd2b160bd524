package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static cn.zwgk.gateway.RunningGateway.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTests {

    private final RunningGateway gateway = new RunningGateway(
            "--zwgk.gateway.limits.tracking=3",
            "--zwgk.gateway.limits.reading=500",
            "--zwgk.gateway.trusted-proxies=127.0.0.0/8");

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void whoGuessesSecretsIsStoppedAndOthersAreNot() {
        gateway.services.answers("/api/v1/applications/track", 404, "{}");
        for (int i = 0; i < 3; i++) {
            assertThat(track("198.51.100.7").statusCode()).isEqualTo(404);
        }
        HttpResponse<String> stopped = track("198.51.100.7");
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(stopped, "Retry-After"))).isBetween(1, 60);
        assertThat(json(stopped).get("code").asString()).isEqualTo("too-many-requests");
        assertThat(json(stopped).get("detail").asString()).isEqualTo("操作过于频繁，请稍后再试。");
        assertThat(track("203.0.113.5").statusCode())
                .as("another address behind the trusted proxy")
                .isEqualTo(404);
        assertThat(track("203.0.113.77, 198.51.100.7").statusCode())
                .as("what a client writes before its own address does not count")
                .isEqualTo(429);
        gateway.services.answers("/api/v1/documents", 200, "{}");
        assertThat(gateway.get("/api/v1/documents", "X-Forwarded-For", "198.51.100.7")
                        .statusCode())
                .as("reading has a limit of its own")
                .isEqualTo(200);
    }

    @Test
    void whoGuessesTheCodeOfAReadingLinkIsStoppedOnWhateverLinkHeTries() { // 定点定向公开
        for (int i = 0; i < 3; i++) {
            assertThat(open("/api/v1/targeted-documents/links/" + i + "/open", "198.51.100.9")
                            .statusCode())
                    .isNotEqualTo(429);
        }
        assertThat(open("/api/v1/targeted-documents/links/4/attachments/1", "198.51.100.9")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void whoGuessesSecretsOfSessionsIsStoppedLikewise() {
        for (int i = 0; i < 3; i++) {
            assertThat(open("/api/v1/applications/following/sessions", "198.51.100.11")
                            .statusCode())
                    .isNotEqualTo(429);
        }
        assertThat(track("198.51.100.11").statusCode()).isEqualTo(429);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndTakenBackWhenItAnswers() {
        gateway.services.hangUp(true);
        for (int i = 0; i < 12; i++) {
            assertThat(gateway.get("/api/v1/interpretations").statusCode()).isEqualTo(503);
        }
        int asked = gateway.services.received().size();
        assertThat(gateway.get("/api/v1/interpretations").statusCode()).isEqualTo(503);
        assertThat(gateway.services.received())
                .as("it is not asked while the breaker is open")
                .hasSize(asked);
        gateway.services.hangUp(false);
        gateway.services.answers("/api/v1/messages", 200, "{}");
        gateway.services.answers("/api/v1/interpretations", 200, "{}");
        assertThat(gateway.get("/api/v1/messages").statusCode())
                .as("other services have breakers of their own")
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> gateway.get("/api/v1/interpretations").statusCode() == 200);
    }

    private HttpResponse<String> track(String address) {
        return open("/api/v1/applications/track", address);
    }

    private HttpResponse<String> open(String path, String address) {
        return gateway.send(gateway.request(path)
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }
}
