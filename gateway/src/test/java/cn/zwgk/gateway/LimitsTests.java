package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static cn.zwgk.gateway.RunningGateway.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTests {

    private final RunningGateway gateway = new RunningGateway(
            "--zwgk.gateway.limits.tracking=3",
            "--zwgk.gateway.limits.searching=2",
            "--zwgk.gateway.limits.signing-in=2",
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
    void whoGuessesIsStoppedWhateverHeTriesAndOnlyThere() {
        for (int i = 0; i < 3; i++) {
            assertThat(open("/api/v1/messages/" + i + "/rating", "198.51.100.9").statusCode())
                    .isNotEqualTo(429);
        }
        assertThat(open("/api/v1/targeted-documents/links/4/open", "198.51.100.9")
                        .statusCode())
                .as("the code of a reading link") // 定点定向公开
                .isEqualTo(429);
        assertThat(open("/api/v1/applications/tr%61ck", "198.51.100.9").statusCode())
                .as("the same address, written otherwise")
                .isEqualTo(429);
        assertThat(Contract.all())
                .filteredOn(Contract.Operation::isPublic)
                .filteredOn(operation -> operation.method().equals("POST"))
                .filteredOn(operation ->
                        (open(operation.path(), "198.51.100.9").statusCode() == 429) != operation.takesASecret())
                .as("operations of which service and gateway think differently")
                .isEmpty();
    }

    /** A token in the header, or the address written otherwise, does not make an officer of him. */
    @Test
    void whoGuessesPasswordsIsStopped() {
        for (String token : List.of("token", "tok%65n")) {
            assertThat(signIn(token)).isNotEqualTo(429);
        }
        assertThat(signIn("token")).isEqualTo(429);
        assertThat(signIn("tok%65n")).isEqualTo(429);
    }

    @Test
    void whoSearchesIsStoppedWithoutBeingKeptFromReading() {
        for (String search : List.of("/api/v1/search?q=yl", "/api/v1/sear%63h/suggestions?q=yl")) {
            assertThat(read(search, "198.51.100.13")).isNotEqualTo(429);
        }
        assertThat(read("/search?q=yl", "198.51.100.13")).isEqualTo(429);
        assertThat(open("/api/v1/applications/offers", "198.51.100.13").statusCode())
                .isEqualTo(429);
        assertThat(read("/api/v1/documents", "198.51.100.13")).isNotEqualTo(429);
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

    private int signIn(String token) {
        return gateway.send(gateway.request("/auth/realms/zwgk/protocol/openid-connect/" + token)
                        .header("X-Forwarded-For", "198.51.100.15")
                        .header("Authorization", "Basic eDp5")
                        .POST(BodyPublishers.ofString("grant_type=password&username=chenjing&password=1")))
                .statusCode();
    }

    private int read(String target, String address) {
        return gateway.get(target, "X-Forwarded-For", address).statusCode();
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
