package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static cn.zwgk.gateway.RunningGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gateway adds to every answer, and what it answers itself. */
class GatewayTests {

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
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
    void requestIdsGoAllTheWay() {
        gateway.services.answers(
                "/api/v1/messages", 200, "application/json", "{}", Map.of("X-Request-Id", "of-the-service"));
        HttpResponse<String> made = gateway.get("/api/v1/messages");
        assertThat(header(made, "X-Request-Id")).hasSizeGreaterThan(20);
        assertThat(gateway.services.last().headers().get("X-Request-Id")).containsExactly(header(made, "X-Request-Id"));
        HttpResponse<String> takenOver = gateway.get(
                "/api/v1/messages",
                "X-Request-Id",
                "hotline-2026-0042",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(header(takenOver, "X-Request-Id")).isEqualTo("hotline-2026-0042");
        assertThat(gateway.services.last().headers().getFirst("X-Request-Id")).isEqualTo("hotline-2026-0042");
        assertThat(gateway.services.last().headers().getFirst("traceparent"))
                .contains("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(header(gateway.get("/api/v1/messages", "X-Request-Id", "a<b>"), "X-Request-Id"))
                .doesNotContain("<");
    }

    @Test
    void answersCarrySecurityHeadersOnce() {
        gateway.services.answers(
                "/api/v1/messages",
                200,
                "application/json",
                "{}",
                Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY"));
        HttpResponse<String> answer = gateway.get("/api/v1/messages");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'self'");
        assertThat(header(answer, "Referrer-Policy")).isNotEmpty();
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
        assertThat(header(answer, "Strict-Transport-Security"))
                .as("only over https")
                .isEmpty();
    }

    @Test
    void theSiteTellsHowToSignIn() {
        HttpResponse<String> answer = gateway.get("/api/v1/site");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("organisation").asString()).isEqualTo("明州市民政局");
        assertThat(json(answer).at("/keycloak/url").asString()).isEqualTo("/auth");
        assertThat(json(answer).at("/keycloak/clientId").asString()).isEqualTo("zwgk-portal");
    }

    @Test
    void oneSwaggerUiStandsOverTheDocumentsOfAllServices() {
        gateway.services.answers("/v3/api-docs", 200, "{\"openapi\":\"3.1.0\"}");
        for (String service : new String[] {"policy", "interpretation", "application", "interaction", "search"}) {
            assertThat(gateway.get("/v3/api-docs/" + service).body()).isEqualTo("{\"openapi\":\"3.1.0\"}");
        }
        HttpResponse<String> page = gateway.get("/swagger-ui.html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(gateway.get(header(page, "Location").replaceFirst("^https?://[^/]+", ""))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> configuration = gateway.get("/v3/api-docs/swagger-config");
        assertThat(json(configuration).get("urls").toString()).contains("/v3/api-docs/policy", "/v3/api-docs/search");
    }

    @Test
    void largeAnswersAreCompressed() {
        gateway.services.answers("/api/v1/messages", 200, "{\"text\":\"" + "公开".repeat(3_000) + "\"}");
        assertThat(header(gateway.get("/api/v1/messages", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void healthIsToldOnTheManagementPortOnly() {
        assertThat(gateway.management("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        assertThat(gateway.management("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(gateway.management("/actuator/prometheus").body()).contains("zwgk_gateway_breaker_open");
        assertThat(gateway.get("/actuator/health").statusCode()).isEqualTo(404);
    }

    /** By the address as the contract names it: with ids, every page would be counted apart. */
    @Test
    void requestsAreCountedByTheirAddress() {
        gateway.services.answers("/api/v1/messages/LY2026-00001", 200, "{}");
        gateway.get("/api/v1/messages/LY2026-00001");
        assertThat(gateway.management("/actuator/prometheus").body())
                .contains("uri=\"/api/v1/messages/{id}\"")
                .doesNotContain("LY2026-00001");
    }
}
