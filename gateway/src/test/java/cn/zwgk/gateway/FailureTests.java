package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static cn.zwgk.gateway.RunningGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told when a service does not answer, refuses, or would get too much. */
class FailureTests {

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                "--zwgk.gateway.sizes.ordinary=64KB",
                "--zwgk.gateway.sizes.imports=512KB",
                "--zwgk.gateway.limits.writing=10000");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.reset();
    }

    @Test
    void aServiceThatHangsUpIsAnsweredForInChinese() {
        gateway.services.hangUp(true);
        HttpResponse<String> answer = gateway.get("/api/v1/messages");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(answer, "Retry-After")).isEqualTo("10");
        assertThat(json(answer).get("code").asString()).isEqualTo("service-unavailable");
        assertThat(json(answer).get("title").asString()).isEqualTo("服务暂时不可用");
        assertThat(json(answer).get("requestId").asString()).isEqualTo(header(answer, "X-Request-Id"));
    }

    @Test
    void aServiceThatIsTooSlowIsAnsweredForInTime() {
        gateway.services.hold();
        long started = System.nanoTime();
        assertThat(gateway.get("/api/v1/messages").statusCode()).isEqualTo(503);
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    }

    @Test
    void theServicesOwnRefusalsPassUnchanged() {
        gateway.services.answers(
                "/api/v1/documents/x",
                410,
                "application/problem+json",
                "{\"code\":\"document-withdrawn\"}",
                Map.of("ETag", "\"3\""));
        HttpResponse<String> answer = gateway.get("/api/v1/documents/x");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(json(answer).get("code").asString()).isEqualTo("document-withdrawn");
        assertThat(header(answer, "ETag")).isEqualTo("\"3\"");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysItsLengthOrNot() {
        gateway.services.answers("/api/v1/messages", 201, "{}");
        byte[] large = new byte[200_000];
        HttpRequest.Builder said = gateway.request("/api/v1/messages").POST(BodyPublishers.ofByteArray(large));
        HttpRequest.Builder unsaid = gateway.request("/api/v1/messages")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        for (HttpRequest.Builder request : new HttpRequest.Builder[] {said, unsaid}) {
            HttpResponse<String> answer = gateway.send(request.header("Content-Type", "application/json"));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(json(answer).get("code").asString()).isEqualTo("too-large");
        }
        HttpResponse<String> fits = gateway.send(gateway.request("/api/v1/messages")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_000]))));
        assertThat(fits.statusCode()).isEqualTo(201);
        assertThat(gateway.services.last().bodyLength()).isEqualTo(1_000);
    }

    @Test
    void importsMayBeLarger() {
        gateway.services.answers("/api/v1/imports", 202, "{}");
        HttpResponse<String> answer = gateway.send(gateway.request("/api/v1/imports")
                .header("Authorization", "Bearer " + TestTokens.valid())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[300_000])));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(gateway.services.last().bodyLength()).isEqualTo(300_000);
        assertThat(gateway.services.last().headers().getFirst("Content-Type"))
                .startsWith("multipart/form-data")
                .contains("boundary=x");
    }

    @Test
    void anAddressThatNobodyAnswersIsNotFound() {
        HttpResponse<String> answer = gateway.get("/api/v1/nothing", "Authorization", "Bearer " + TestTokens.valid());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo("not-found");
    }
}
