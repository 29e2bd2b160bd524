package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static cn.zwgk.gateway.RunningGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Who gets through: everybody where the public may go, otherwise whoever has a token of ours. */
class AccessTests {

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                "--zwgk.gateway.allowed-origins=https://www.mingzhou.example",
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

    /** What nobody promised is open to nobody, although its neighbours are. */
    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/documents",
        "DELETE, /api/v1/documents/0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77",
        "PUT, /api/v1/messages/track",
        "OPTIONS, /api/v1/messages",
        "GET, /api/v1/documents/0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77/notes",
        "GET, /api/v1/guides/d%65sk",
        "POST, /api/v1/site"
    })
    void whatNoContractOpensNeedsAToken(String method, String path) {
        assertThat(gateway.send(gateway.request(path).method(method, BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(gateway.services.received()).isEmpty();
    }

    @Test
    void aMethodThatNobodyPromisedIsTheServicesToRefuse() {
        gateway.services.answers("/api/v1/documents", 405, "{\"code\":\"method-not-allowed\"}");
        HttpResponse<String> answer = gateway.send(gateway.request("/api/v1/documents")
                .header("Authorization", "Bearer " + TestTokens.valid())
                .DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
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
}
