package cn.zwgk.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.clients.PlayedServer.Asked;
import cn.zwgk.clients.PlayedServer.Reply;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@Timeout(30)
class ServiceCallsTests {

    private static final String SECRET = "ge9/heim+nis=";
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final AtomicInteger granted = new AtomicInteger();
    private final List<String> observed = new CopyOnWriteArrayList<>();
    private final PlayedServer keycloak = new PlayedServer(question -> token(300));
    private final PlayedServer service = new PlayedServer(question -> Reply.json(200, "\"told\""));

    @AfterEach
    void closeTheServers() {
        SecurityContextHolder.clearContext();
        keycloak.close();
        service.close();
    }

    @Test
    void severalCallsCarryOneTokenThatKeycloakGaveForOurSecret() {
        RestClient http = calls().withOurToken(PATIENCE);
        assertThat(told(http)).isEqualTo("\"told\"");
        told(http);
        assertThat(service.asked())
                .extracting(Asked::authorization)
                .containsExactly("Bearer token-1", "Bearer token-1");
        assertThat(keycloak.asked())
                .extracting(Asked::body)
                .containsExactly(
                        "grant_type=client_credentials&client_id=zwgk-search&client_secret=ge9%2Fheim%2Bnis%3D");
    }

    @Test
    void whoSitsAtTheDeskMakesNoDifference() {
        RestClient http = calls().withOurToken(PATIENCE);
        for (String person : List.of("chenjing", "wuting")) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(person, "token-of-hers"));
            told(http);
        }
        assertThat(keycloak.asked()).hasSize(1);
        assertThat(service.asked()).extracting(Asked::authorization).containsOnly("Bearer token-1");
    }

    @Test
    void aTokenThatIsAboutToEndIsFetchedAnew() {
        keycloak.answers(question -> token(30));
        RestClient http = calls().withOurToken(PATIENCE);
        told(http);
        told(http);
        assertThat(service.asked())
                .extracting(Asked::authorization)
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void aRefusedTokenIsFetchedAnewAndTheCallIsMadeAgainAsItWas() {
        service.answers(question -> question.authorization().equals("Bearer token-1")
                ? Reply.json(401, "{}")
                : Reply.json(200, question.body()));
        RestClient http = calls().withOurToken(PATIENCE);
        String answer = http.post()
                .uri(service.address())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"a\":1}")
                .retrieve()
                .body(String.class);
        assertThat(answer).isEqualTo("{\"a\":1}");
        assertThat(told(http)).as("the new one is kept").isNotNull();
        assertThat(keycloak.asked()).hasSize(2);
    }

    @Test
    void whoRefusesEveryTokenIsAskedTwiceAndNoMore() {
        service.answers(question -> Reply.json(401, "{}"));
        RestClient http = calls().withOurToken(PATIENCE);
        assertThatThrownBy(() -> told(http)).isInstanceOf(HttpClientErrorException.Unauthorized.class);
        assertThat(service.asked()).hasSize(2);
    }

    @Test
    void aCallThatIsForbiddenIsNotRepeated() {
        service.answers(question -> Reply.json(403, "{}"));
        RestClient http = calls().withOurToken(PATIENCE);
        assertThatThrownBy(() -> told(http)).isInstanceOf(HttpClientErrorException.Forbidden.class);
        assertThat(service.asked()).hasSize(1);
        assertThat(keycloak.asked()).hasSize(1);
    }

    /** What may answer in Keycloak's place, a repeater of what it was sent among them. */
    static Stream<Reply> nonsense() {
        return Stream.of(
                Reply.json(200, ""),
                Reply.json(200, "null"),
                Reply.json(200, "[]"),
                Reply.json(200, "{}"),
                Reply.json(200, "{\"access_token\":"),
                Reply.json(200, "{\"access_token\":{\"a\":[]},\"token_type\":7,\"expires_in\":\"" + SECRET + "\"}"),
                Reply.json(200, "{\"access_token\":\"\",\"token_type\":\"Bearer\"}"),
                Reply.json(200, "{\"access_token\":\"" + SECRET + "\",\"token_type\":\"mac\"}"),
                new Reply(200, "text/html", "<p>client_secret=" + SECRET, Map.of()),
                new Reply(200, "no type at all", "{}", Map.of()),
                new Reply(204, "application/json", "", Map.of()),
                new Reply(302, "text/html", "", Map.of("Location", "/elsewhere?secret=" + SECRET)),
                Reply.json(400, "{\"error\":\"invalid_client\",\"error_description\":\"" + SECRET + "\"}"),
                Reply.json(400, SECRET),
                new Reply(401, "text/plain", SECRET, Map.of("WWW-Authenticate", "Bearer error=\"" + SECRET)),
                new Reply(500, "text/plain", "client_secret=" + SECRET, Map.of()),
                Reply.json(503, "{}"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void aKeycloakThatGivesNoTokenIsAFailedCallThatTellsNoSecret(Reply answer) {
        keycloak.answers(question -> answer);
        RestClient http = calls().withOurToken(PATIENCE);
        assertThatThrownBy(() -> told(http))
                .isInstanceOf(RestClientException.class)
                .satisfies(failure -> assertThat(trace(failure)).doesNotContain(SECRET));
        assertThat(service.asked()).as("nobody is asked without a token").isEmpty();

        keycloak.answers(question -> token(300));
        assertThat(told(http)).as("it is tried again with the next call").isNotNull();
    }

    @Test
    void aKeycloakThatIsSilentOrDownIsAFailedCallInTime() {
        RestClient http = calls().withOurToken(PATIENCE);
        keycloak.fallSilent();
        assertThatThrownBy(() -> told(http))
                .isInstanceOf(RestClientException.class)
                .hasMessageContaining(keycloak.address());
        keycloak.close();
        assertThatThrownBy(() -> told(http)).isInstanceOf(RestClientException.class);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotEndIsAFailedCallInTime() {
        keycloak.drip();
        assertThatThrownBy(() -> told(calls().withOurToken(PATIENCE))).isInstanceOf(RestClientException.class);
        service.drip();
        assertThatThrownBy(() -> told(calls().withoutToken(PATIENCE))).isInstanceOf(RestClientException.class);
    }

    @Test
    void aServiceThatIsSilentIsAFailedCallInTime() {
        service.fallSilent();
        assertThatThrownBy(() -> told(calls().withOurToken(PATIENCE))).isInstanceOf(RestClientException.class);
        assertThatThrownBy(() -> told(calls().withoutToken(PATIENCE))).isInstanceOf(RestClientException.class);
    }

    @Test
    void aCallWithoutOurTokenAsksKeycloakNothing() {
        assertThat(told(calls().withoutToken(PATIENCE))).isEqualTo("\"told\"");
        assertThat(service.asked()).extracting(Asked::authorization).containsExactly("null");
        assertThat(keycloak.asked()).isEmpty();
    }

    @Test
    void callsAreObservedSoThatATraceGoesOn() {
        told(calls().withOurToken(PATIENCE));
        assertThat(observed)
                .as("Keycloak's and the service's")
                .containsExactly("http.client.requests", "http.client.requests");
    }

    @Test
    void whetherThereIsASecretIsKnownAndItIsWrittenNowhere() {
        assertThat(calls().hasSecret()).isTrue();
        context("").run(context -> {
            assertThat(context.getBean(ServiceCalls.class).hasSecret()).isFalse();
            assertThat(context.getBean(ClientSettings.class)).hasToString("ClientSettings[zwgk-search]");
        });
        context(SECRET)
                .run(context -> assertThat(context.getBean(ClientSettings.class).toString())
                        .doesNotContain(SECRET));
    }

    @Test
    void theSecurityOfOurOwnAddressesIsOfferedNothing() {
        context(SECRET)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ClientRegistrationRepository.class)
                        .doesNotHaveBean(OAuth2AuthorizedClientManager.class));
    }

    private ServiceCalls calls() {
        ServiceCalls[] calls = new ServiceCalls[1];
        context(SECRET).run(context -> calls[0] = context.getBean(ServiceCalls.class));
        return calls[0];
    }

    private ApplicationContextRunner context(String secret) {
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                observed.add(String.valueOf(context.getName()));
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        return new ApplicationContextRunner()
                .withBean(ObservationRegistry.class, () -> observations)
                .withConfiguration(AutoConfigurations.of(ClientsAutoConfiguration.class))
                .withPropertyValues(
                        "zwgk.client.id=zwgk-search",
                        "zwgk.client.secret=" + secret,
                        "zwgk.client.token-url=" + keycloak.address() + "/token");
    }

    private Reply token(int seconds) {
        return Reply.json(
                200,
                "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                        .formatted(granted.incrementAndGet(), seconds));
    }

    private String told(RestClient http) {
        return String.valueOf(http.get().uri(service.address()).retrieve().body(String.class));
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
