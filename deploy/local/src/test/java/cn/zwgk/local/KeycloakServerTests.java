package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakServerTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CHEN_JING =
            "grant_type=password&client_id=zwgk-portal&username=chenjing&password=zwgk-sample-2026&scope=openid";

    private final HttpClient client = HttpClient.newHttpClient();

    private Path folder;
    private KeycloakServer.Store store;
    private PostgresServer postgres;
    private KeycloakServer keycloak;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        postgres = PostgresServer.startForTests(folder.resolve("postgres"));
        postgres.createDatabase("keycloak", "keycloak", "secret");
        store = new KeycloakServer.Store(postgres.jdbcUrl("keycloak"), "keycloak", "secret", "administrator-2026");
        keycloak = KeycloakServer.start(folder.resolve("keycloak"), 0, URI.create("http://localhost:8080"), store);
    }

    @AfterAll
    void stop() {
        keycloak.stop();
        postgres.stop();
        client.close();
    }

    @Test
    void aDraftersTokenSaysWhoSheIsAndWhatSheMayDo() throws Exception {
        JsonNode claims = claims(token(CHEN_JING));
        assertThat(claims.path("iss").asString()).isEqualTo("http://localhost:8080/auth/realms/zwgk");
        assertThat(claims.path("aud").toString()).contains("zwgk-api");
        assertThat(claims.path("sub").asString()).isNotEmpty();
        assertThat(claims.path("preferred_username").asString()).isEqualTo("chenjing");
        assertThat(claims.path("name").asString()).isEqualTo("陈静");
        assertThat(claims.path("office").asString()).isEqualTo("养老服务科");
        assertThat(roles(claims)).contains("drafter").doesNotContain("first-reviewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwgk-search", "zwgk-interpretation"})
    void aServiceThatReadsOthersGetsATokenForItself(String client) throws Exception {
        JsonNode claims =
                claims(token("grant_type=client_credentials&client_id=" + client + "&client_secret=zwgk-sample-2026"));
        assertThat(claims.path("aud").toString()).contains("zwgk-api");
        assertThat(roles(claims)).contains("system");
    }

    @Test
    void applicationServiceMayLookUpWhoWorksHere() throws Exception {
        String token = token("grant_type=client_credentials&client_id=zwgk-application&client_secret=zwgk-sample-2026");
        HttpResponse<String> officers = client.send(
                HttpRequest.newBuilder(
                                URI.create(
                                        keycloak.url()
                                                + "/admin/realms/zwgk/roles/disclosure-officer/users?briefRepresentation=false&max=2000"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(officers.statusCode()).as(officers.body()).isEqualTo(200);
        JsonNode first = JSON.readTree(officers.body()).path(0);
        assertThat(first.path("id").asString()).isEqualTo("3b79d8e0-dde6-5d7c-9c03-e151941e2bd1");
        assertThat(first.path("enabled").asBoolean()).isTrue();
        assertThat(first.path("attributes").path("fullName").path(0).asString()).isEqualTo("郑伟");
        assertThat(first.path("attributes").path("office").path(0).asString()).isEqualTo("政务公开办");
    }

    @Test
    void theLoginPageIsChineseAndInsistsOnPkce() throws Exception {
        String page = keycloak.url()
                + "/realms/zwgk/protocol/openid-connect/auth?client_id=zwgk-portal&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:8080/console";
        HttpResponse<String> without = get(page);
        assertThat(without.statusCode()).isEqualTo(302);
        assertThat(without.headers().firstValue("location").orElse("")).contains("error=invalid_request");
        HttpResponse<String> with =
                get(page + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(with.body()).contains("lang=\"zh-CN\"").contains("登录").contains("http://localhost:8080/auth/");
    }

    @Test
    void theRealmSurvivesARestart() throws Exception {
        keycloak.kill();
        keycloak.start();
        assertThat(claims(token(CHEN_JING)).path("name").asString()).isEqualTo("陈静");
    }

    @Test
    void peopleComeBackToTheAddressThatThePlatformHasMovedTo() throws Exception {
        keycloak.stop();
        try (KeycloakServer moved =
                KeycloakServer.start(folder.resolve("keycloak"), 0, URI.create("http://localhost:8123"), store)) {
            HttpResponse<String> login =
                    get(moved.url() + "/realms/zwgk/protocol/openid-connect/auth?client_id=zwgk-portal"
                            + "&response_type=code&scope=openid&redirect_uri=http://localhost:8123/console"
                            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
            assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
        }
        keycloak.start();
    }

    private String token(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak.url() + "/realms/zwgk/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')));
        return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static Iterable<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.path("realm_access").path("roles").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
