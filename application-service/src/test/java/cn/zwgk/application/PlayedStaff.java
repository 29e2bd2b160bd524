package cn.zwgk.application;

import cn.zwgk.test.Person;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Plays the part of Keycloak that tells who works here. The ids are those of the tests' tokens. */
final class PlayedStaff {

    static final AtomicInteger STATUS = new AtomicInteger(200);

    private static final List<Person> PEOPLE =
            List.of(Person.ZHENGWEI, Person.WUTING, Person.HANLEI, Person.LINGUODONG);
    private static final String DISABLED = """
            {"id": "gone-id", "username": "gone", "enabled": false,
             "attributes": {"fullName": ["离职人员"], "office": ["政务公开办"]}}""";
    private static final HttpServer SERVER = serve();

    private PlayedStaff() {}

    static void register(DynamicPropertyRegistry properties) {
        String keycloak = "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/auth";
        properties.add("zwgk.application.staff.keycloak-url", () -> keycloak);
        properties.add("zwgk.client.token-url", () -> keycloak + "/realms/zwgk/protocol/openid-connect/token");
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/auth/realms/zwgk/protocol/openid-connect/token",
                    exchange -> answer(
                            exchange,
                            "{\"access_token\": \"let-me-ask\", \"token_type\": \"Bearer\", \"expires_in\": 300}"));
            server.createContext("/auth/admin/realms/zwgk/roles/", exchange -> {
                String role =
                        Path.of(exchange.getRequestURI().getPath()).getName(5).toString();
                String holders = PEOPLE.stream()
                        .filter(person -> person.roles().contains(role))
                        .map(PlayedStaff::user)
                        .collect(Collectors.joining(","));
                boolean officers = role.equals("disclosure-officer");
                answer(exchange, "[" + holders + (officers ? "," + DISABLED : "") + "]");
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String user(Person person) {
        return """
                {"id": "%s", "username": "%s", "enabled": true, "attributes": {"fullName": ["%s"], "office": ["%s"]}}""".formatted(person.username(), person.username(), person.name(), person.office());
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(STATUS.get(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
