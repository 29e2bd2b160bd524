package cn.zwgk.test;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the service under test as people and systems do; problems come back as answers, never as exceptions. */
public final class Api {

    private final Environment environment;
    private final JsonMapper json;
    /** The JDK's: others that a service may bring along wait and ask again by themselves when they are told to come back later. */
    private final RestClient client = RestClient.builder()
            .requestFactory(new JdkClientHttpRequestFactory())
            .build();

    Api(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** The address of the service, without a slash at its end. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Reads without an account. */
    public Answer get(String path) {
        return call(HttpMethod.GET, path, null, null, Map.of());
    }

    public Answer get(String path, @Nullable Person person) {
        return call(HttpMethod.GET, path, person, null, Map.of());
    }

    public Answer post(String path, @Nullable Object body, @Nullable Person person) {
        return call(HttpMethod.POST, path, person, body, Map.of());
    }

    public Answer put(String path, Object body, @Nullable String ifMatch, Person person) {
        return call(HttpMethod.PUT, path, person, body, ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
    }

    public Answer delete(String path, @Nullable String ifMatch, Person person) {
        return call(HttpMethod.DELETE, path, person, null, ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
    }

    /**
     * Any call.
     *
     * @param body an object to be sent as JSON, a String that is sent as JSON as it stands, or a multipart map
     */
    public Answer call(
            HttpMethod method,
            String path,
            @Nullable Person person,
            @Nullable Object body,
            Map<String, String> headers) {
        RestClient.RequestBodySpec request = client.method(method)
                .uri(java.net.URI.create(address() + path))
                .headers(all -> {
                    headers.forEach(all::set);
                    if (person != null) {
                        all.setBearerAuth(Tokens.of(person));
                    }
                });
        if (body instanceof org.springframework.util.MultiValueMap<?, ?>) {
            request.contentType(MediaType.MULTIPART_FORM_DATA).body(body);
        } else if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .body(body instanceof String text ? text : json.writeValueAsString(body));
        }
        return request.exchange((sent, response) -> {
            byte[] bytes = response.getBody().readAllBytes();
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            return new Answer(
                    response.getStatusCode().value(), response.getHeaders(), tree(response.getHeaders(), text), text);
        });
    }

    private JsonNode tree(HttpHeaders headers, String text) {
        MediaType type = headers.getContentType();
        boolean isJson = type != null && type.getSubtype().endsWith("json");
        return isJson && !text.isEmpty() ? json.readTree(text) : MissingNode.getInstance();
    }
}
