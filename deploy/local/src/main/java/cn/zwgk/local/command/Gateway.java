package cn.zwgk.local.command;

import cn.zwgk.local.Platform;
import cn.zwgk.local.StartFailed;
import cn.zwgk.local.sample.PlatformAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running platform as the command line speaks to it: through the gateway, in the name of a sample account. */
final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TOKEN_RENEWAL = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final PlatformAddress address;
    private String token = "";
    private Instant tokenFrom = Instant.MIN;

    Gateway(PlatformAddress address) {
        this.address = address;
    }

    boolean hasNoDocuments() {
        return send(HttpRequest.newBuilder(URI.create(address.gateway() + "/api/v1/documents?size=1")))
                        .path("total")
                        .asLong()
                == 0;
    }

    /** A request as 吴婷 of the openness office, who may import. */
    HttpRequest.Builder request(String path) {
        if (tokenFrom.plus(TOKEN_RENEWAL).isBefore(Instant.now())) {
            token = freshToken();
            tokenFrom = Instant.now();
        }
        return HttpRequest.newBuilder(URI.create(address.gateway() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    /** @throws StartFailed with what the platform answered, if it refused */
    JsonNode send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<String> answer = client.send(built, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StartFailed(
                        built.uri().getPath() + " answered " + answer.statusCode() + ": " + detail(answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StartFailed(
                    "The platform does not answer at " + built.uri().resolve("/")
                            + "; start it with ./run (state: ./run status).",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted.", e);
        }
    }

    private static String detail(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail =
                    problem.path("detail").asString(problem.path("title").asString(body));
            StringBuilder text = new StringBuilder(detail);
            problem.path("errors")
                    .forEach(error ->
                            text.append("\n    ").append(error.path("message").asString()));
            return text.toString();
        } catch (JacksonException e) {
            return body;
        }
    }

    private String freshToken() {
        String form = "grant_type=password&client_id=zwgk-portal&scope=openid&username=wuting&password="
                + Platform.SAMPLE_PASSWORD;
        return send(HttpRequest.newBuilder(
                                URI.create(address.keycloak() + "/realms/zwgk/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .path("access_token")
                .asString();
    }
}
