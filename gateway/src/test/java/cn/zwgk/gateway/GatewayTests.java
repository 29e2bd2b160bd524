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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTests {

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                "--zwgk.gateway.allowed-origins=https://www.mingzhou.example",
                "--zwgk.gateway.sizes.ordinary=64KB",
                "--zwgk.gateway.sizes.imports=512KB",
                "--zwgk.gateway.limits.writing=10000",
                "--zwgk.gateway.limits.tracking=10000");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/documents?q=%E5%85%BB%E8%80%81&page=1",
        "/api/v1/documents/by-index-number?value=MZ%2F2026-00001",
        "/api/v1/interpretations/0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77",
        "/api/v1/questions?documentId=0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77",
        "/api/v1/guidance",
        "/api/v1/guidance/ELDERLY",
        "/api/v1/annual-reports",
        "/api/v1/applications/following",
        "/api/v1/calendar/deadlines?from=2026-04-15&workingDays=20",
        "/api/v1/messages",
        "/api/v1/consultations",
        "/api/v1/search/suggestions?q=yl"
    })
    void publicReadingReachesTheServiceAsItWasAsked(String target) {
        gateway.services.answers(target.replaceAll("\\?.*", ""), 200, "{\"items\":[]}");
        HttpResponse<String> answer = gateway.get(target);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"items\":[]}");
        assertThat(gateway.services.last().target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/drafts",
                "/api/v1/documents/changes",
                "/api/v1/application-cases",
                "/api/v1/operations/policy/dead-letters",
                "/api/v1/nothing"
            })
    void whatIsNotPublicNeedsAToken(String target) {
        HttpResponse<String> answer = gateway.get(target);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo("sign-in-required");
        assertThat(json(answer).get("detail").asString()).isEqualTo("请先登录再办理。");
        assertThat(gateway.services.received()).isEmpty();
    }

    /** Each of them is public in its service: who has no account applies, writes, follows, withdraws and rates. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/applications",
                "/api/v1/applications/track",
                "/api/v1/applications/withdrawal",
                "/api/v1/applications/files",
                "/api/v1/applications/notices/word",
                "/api/v1/applications/answer-files",
                "/api/v1/applications/answer-files/0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77",
                "/api/v1/applications/deadline-calculator",
                "/api/v1/interpretations/events/0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77/sign-ups",
                "/api/v1/applications/offers",
                "/api/v1/applications/offers/outcomes",
                "/api/v1/applications/following/sessions",
                "/api/v1/applications/following/messages",
                "/api/v1/applications/following/proposal",
                "/api/v1/messages",
                "/api/v1/messages/track",
                "/api/v1/messages/LY2026-00001/rating"
            })
    void whatPeopleHandInReachesTheServiceWithoutAToken(String target) {
        gateway.services.answers(target, 201, "{}");
        HttpResponse<String> answer = gateway.send(gateway.request(target)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void aValidTokenPassesAndGoesOnToTheService() {
        gateway.services.answers("/api/v1/drafts", 200, "{}");
        String token = "Bearer " + TestTokens.valid();
        assertThat(gateway.get("/api/v1/drafts", "Authorization", token).statusCode())
                .isEqualTo(200);
        assertThat(gateway.services.last().headers().getFirst("Authorization")).isEqualTo(token);
    }

    @Test
    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded() {
        gateway.services.answers("/api/v1/documents", 200, "{}");
        for (String token : new String[] {
            TestTokens.expired(),
            TestTokens.forged(),
            TestTokens.ofAnotherIssuer(),
            TestTokens.forAnotherAudience(),
            "nonsense"
        }) {
            HttpResponse<String> answer = gateway.get("/api/v1/documents", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(json(answer).get("code").asString()).isEqualTo("token-invalid");
        }
        assertThat(gateway.services.received()).isEmpty();
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
    void nobodyCanClaimToComeFromElsewhere() {
        gateway.services.answers("/api/v1/messages", 200, "{}");
        gateway.get(
                "/api/v1/messages",
                "X-Forwarded-For",
                "203.0.113.9",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "for=203.0.113.9");
        assertThat(gateway.services.last().headers().getFirst("X-Forwarded-For"))
                .isEqualTo("127.0.0.1");
        assertThat(gateway.services.last().headers().getFirst("X-Forwarded-Proto"))
                .isEqualTo("http");
        assertThat(String.valueOf(gateway.services.last().headers().get("Forwarded")))
                .doesNotContain("203.0.113.9");
    }

    @Test
    void onlyNamedOriginsMayCall() {
        gateway.services.answers("/api/v1/messages", 200, "{}");
        HttpResponse<String> named = gateway.get("/api/v1/messages", "Origin", "https://www.mingzhou.example");
        assertThat(header(named, "Access-Control-Allow-Origin")).isEqualTo("https://www.mingzhou.example");
        HttpResponse<String> other = gateway.get("/api/v1/messages", "Origin", "https://evil.example");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(json(other).get("code").asString()).isEqualTo("origin-not-allowed");
        assertThat(header(other, "Access-Control-Allow-Origin")).isEmpty();
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
    void keycloakIsReachedBelowAuthAndItsAdministrationIsNot() {
        gateway.keycloak.answers(
                "/auth/realms/zwgk/protocol/openid-connect/token",
                200,
                "application/json",
                "{\"access_token\":\"x\"}",
                Map.of("Content-Security-Policy", "frame-src 'self'"));
        HttpResponse<String> answer = gateway.send(gateway.request("/auth/realms/zwgk/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&username=chenjing&password=%E5%AF%86")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.keycloak.last().bodyLength()).isEqualTo(56);
        assertThat(gateway.keycloak.last().headers().getFirst("X-Forwarded-Host"))
                .startsWith("127.0.0.1");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("frame-src 'self'");
        HttpResponse<String> signIn = gateway.send(
                gateway.request("/auth/realms/zwgk/login-actions/authenticate?session_code=abc&execution=1")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=chenjing&password=%E5%AF%86")));
        assertThat(signIn.statusCode()).isEqualTo(404);
        assertThat(gateway.keycloak.last().target()).endsWith("authenticate?session_code=abc&execution=1");
        assertThat(gateway.keycloak.last().body())
                .as("what stands in the address is not repeated in the form")
                .endsWith("username=chenjing&password=%E5%AF%86")
                .doesNotContain("session_code", "execution");
        int before = gateway.keycloak.received().size();
        assertThat(gateway.get("/auth/admin/master/console/").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/auth/realms/master/protocol/openid-connect/token")
                        .statusCode())
                .isEqualTo(404);
        assertThat(gateway.keycloak.received()).hasSize(before);
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
    void anAddressThatNobodyAnswersIsNotFound() {
        HttpResponse<String> answer = gateway.get("/api/v1/nothing", "Authorization", "Bearer " + TestTokens.valid());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo("not-found");
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
}
