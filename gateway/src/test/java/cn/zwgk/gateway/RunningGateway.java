package cn.zwgk.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway on a free port before stubs: one for all services, one for Keycloak. */
final class RunningGateway implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    final StubService services = new StubService();
    final StubService keycloak = new StubService();
    private final ConfigurableApplicationContext context;

    RunningGateway(String... settings) {
        keycloakAnswersItsKeys();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--ZWGK_POLICY_URL=" + services.url(),
                "--ZWGK_INTERPRETATION_URL=" + services.url(),
                "--ZWGK_APPLICATION_URL=" + services.url(),
                "--ZWGK_INTERACTION_URL=" + services.url(),
                "--ZWGK_SEARCH_URL=" + services.url(),
                "--ZWGK_KEYCLOAK_URL=" + keycloak.url() + "/auth",
                "--ZWGK_JWK_SET_URI=" + keycloak.url() + "/keys",
                "--ZWGK_ISSUER_URI=" + TestTokens.ISSUER,
                "--zwgk.gateway.timeouts.answer=1s",
                "--zwgk.gateway.timeouts.page=500ms",
                "--logging.level.root=warn"));
        arguments.addAll(List.of(settings));
        context = new SpringApplicationBuilder(GatewayService.class).run(arguments.toArray(String[]::new));
    }

    void reset() {
        services.reset();
        keycloak.reset();
        keycloakAnswersItsKeys();
    }

    private void keycloakAnswersItsKeys() {
        keycloak.answers("/keys", 200, TestTokens.keySet());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port("local.server.port") + path));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> management(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port("local.management.port") + path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String header(HttpResponse<String> response, String name) {
        List<String> values = response.headers().allValues(name);
        if (values.size() > 1) {
            throw new AssertionError(name + " stands there more than once: " + values);
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    int port() {
        return Integer.parseInt(port("local.server.port"));
    }

    private String port(String name) {
        return String.valueOf(context.getEnvironment().getProperty(name));
    }

    @Override
    public void close() {
        context.close();
        services.close();
        keycloak.close();
    }
}
