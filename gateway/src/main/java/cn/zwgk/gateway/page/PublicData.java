package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.address.Trait;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' public API as a page asks it: quickly or not at all. */
@Component
class PublicData {

    /** What came back. */
    sealed interface Answer {
        record Found(JsonNode data) implements Answer {}

        record Missing() implements Answer {}

        /** @param problem with the reason */
        record Gone(JsonNode problem) implements Answer {}

        /** No service, no JSON, or not in time. */
        record None() implements Answer {}
    }

    private static final Logger log = LoggerFactory.getLogger(PublicData.class);
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final GatewayProperties properties;
    private final Addresses addresses;
    private final JsonMapper json;
    private final RestClient client;

    PublicData(GatewayProperties properties, Addresses addresses, JsonMapper json, ObservationRegistry observations) {
        this.properties = properties;
        this.addresses = addresses;
        this.json = json;
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.timeouts().page())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build());
        factory.setReadTimeout(properties.timeouts().page());
        this.client = RestClient.builder()
                .requestFactory(factory)
                .observationRegistry(observations)
                .build();
    }

    /** @param pathAndQuery below {@code /api/v1}, encoded */
    Answer get(String pathAndQuery) {
        URI asked = URI.create("/api/v1" + pathAndQuery);
        // What is not for everybody does not exist for a page.
        return addresses
                .at(HttpMethod.GET, asked.getRawPath())
                .filter(operation -> operation.is(Trait.PUBLIC))
                .map(operation ->
                        ask(URI.create(operation.upstream().address(properties.services()) + asked.toString())))
                .orElseGet(Answer.Missing::new);
    }

    private Answer ask(URI address) {
        try {
            return client.get()
                    .uri(address)
                    .header("Accept", "application/json")
                    .header("X-Request-Id", String.valueOf(MDC.get("requestId")))
                    .exchange((request, response) -> {
                        byte[] body = response.getBody().readNBytes(LARGEST_ANSWER + 1);
                        return body.length > LARGEST_ANSWER
                                ? new Answer.None()
                                : answer(response.getStatusCode(), new String(body, StandardCharsets.UTF_8));
                    });
        } catch (RestClientException | JacksonException failure) {
            log.warn("A page is sent without its data: {} {}", address.getPath(), failure.toString());
            return new Answer.None();
        }
    }

    private Answer answer(HttpStatusCode status, String body) {
        return switch (status.value()) {
            case 200 -> {
                JsonNode data = json.readTree(body);
                yield data.isContainer() ? new Answer.Found(data) : new Answer.None();
            }
            // What cannot be an id or a code names nothing either.
            case 400, 404 -> new Answer.Missing();
            case 410 -> new Answer.Gone(json.readTree(body));
            default -> new Answer.None();
        };
    }
}
