package cn.zwgk.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the platform as its sample people do, each with a token of his own. */
final class PlatformClient {

    private static final String PASSWORD = "zwgk-sample-2026";
    private static final Duration RENEWAL = Duration.ofMinutes(3);
    private static final int TOO_MANY = 429;

    private record Token(String text, Instant since) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new HashMap<>();
    private final PlatformAddress address;

    PlatformClient(PlatformAddress address) {
        this.address = address;
    }

    JsonNode get(@Nullable String person, String path) {
        return send(request(person, path).GET());
    }

    JsonNode post(@Nullable String person, String path, Map<String, ?> body) {
        return send(request(person, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** @param ifMatch the entity tag of what is added to */
    JsonNode post(String person, String path, String ifMatch, Map<String, ?> body) {
        return send(request(person, path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** @param ifMatch the entity tag of what is replaced */
    JsonNode put(String person, String path, String ifMatch, Map<String, ?> body) {
        return send(request(person, path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Uploads one file. */
    JsonNode upload(String person, String path, String part, String fileName, byte[] content) {
        String boundary = "sample-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(person, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(@Nullable String person, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.api(path)).timeout(Duration.ofSeconds(60));
        return person == null ? request : request.header("Authorization", "Bearer " + token(person));
    }

    private String token(String person) {
        Token known = tokens.get(person);
        if (known != null && known.since().plus(RENEWAL).isAfter(Instant.now())) {
            return known.text();
        }
        String form = "grant_type=password&scope=openid&client_id=zwgk-portal&username=" + encoded(person)
                + "&password=" + encoded(PASSWORD);
        JsonNode answer = send(HttpRequest.newBuilder(address.tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        Token token = new Token(answer.path("access_token").asString(), Instant.now());
        tokens.put(person, token);
        return token.text();
    }

    /** Waits where the gateway asks to go slower. */
    private JsonNode send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<String> answer = http.send(built, HttpResponse.BodyHandlers.ofString());
            for (int again = 0; answer.statusCode() == TOO_MANY && again < 30; again++) {
                Thread.sleep(Duration.ofSeconds(2));
                answer = http.send(built, HttpResponse.BodyHandlers.ofString());
            }
            if (answer.statusCode() >= 300) {
                throw new PlatformRefused(answer.statusCode(), sentence(built.uri(), answer));
            }
            return answer.body().isBlank() ? MissingNode.getInstance() : json.readTree(answer.body());
        } catch (IOException e) {
            throw new SampleContentException("平台没有应答:" + built.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleContentException("载入示例内容被中断。", e);
        }
    }

    private String sentence(URI uri, HttpResponse<String> answer) {
        String detail;
        try {
            detail = json.readTree(answer.body()).path("detail").asString("");
        } catch (JacksonException e) {
            detail = "";
        }
        return uri.getPath() + " 答复 " + answer.statusCode() + ":" + (detail.isEmpty() ? answer.body() : detail);
    }
}
