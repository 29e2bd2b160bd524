package cn.zwgk.e2e;

import cn.zwgk.local.Platform;
import cn.zwgk.local.sample.PlatformAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A person or system that calls the REST interface through the gateway. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI gateway;
    private final @Nullable String token;

    private Caller(URI gateway, @Nullable String token) {
        this.gateway = gateway;
        this.token = token;
    }

    static Caller anonymous(URI gateway) {
        return new Caller(gateway, null);
    }

    static Caller signedIn(PlatformAddress address, String username) {
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", "zwgk-portal",
                        "scope", "openid",
                        "username", username,
                        "password", Platform.SAMPLE_PASSWORD)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI tokens = address.gateway().resolve("/auth/realms/zwgk/protocol/openid-connect/token");
        Reply reply = exchange(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return new Caller(address.gateway(), reply.expecting(200).at("access_token"));
    }

    public Reply get(String path) {
        return exchange(request(path).GET());
    }

    public Reply post(String path, Object body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply put(String path, Object body, String ifMatch) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends a file for the import, with the text of its mapping. */
    public Reply upload(String path, Path file, String mapping) throws IOException {
        String boundary = "e2e-" + UUID.randomUUID();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n%s\r\n".formatted(boundary, mapping)
                        + "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                                .formatted(boundary, file.getFileName());
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Reply exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            boolean json = type.contains("json") && !response.body().isEmpty();
            JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Reply(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(""), body, response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
