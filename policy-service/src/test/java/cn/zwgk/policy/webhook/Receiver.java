package cn.zwgk.policy.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that is told, over real HTTP. */
final class Receiver implements AutoCloseable {

    /** What came. */
    record Heard(String id, long timestamp, String signature, String body, JsonNode json) {

        boolean isSignedWith(String secret) {
            String expected = new WebhookSecret(secret).sign(id, timestamp, body);
            return List.of(signature.split(" ", -1)).contains(expected);
        }
    }

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;
    private volatile boolean proves = true;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::hear);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void answers(int status) {
        answer = status;
    }

    void provesItself(boolean now) {
        proves = now;
    }

    /** What was told about a document, in its order. */
    List<Heard> about(String documentId) {
        return heard.stream()
                .filter(each -> each.json().at("/data/documentId").asString("").equals(documentId))
                .toList();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode tree = json.readTree(body);
            boolean challenge = tree.path("type").asString().equals("WebhookVerification");
            if (!challenge) {
                heard.add(new Heard(
                        exchange.getRequestHeaders().getFirst("webhook-id"),
                        Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                        exchange.getRequestHeaders().getFirst("webhook-signature"),
                        body,
                        tree));
            }
            byte[] reply = json.writeValueAsBytes(
                    challenge && proves
                            ? Map.of("challenge", tree.at("/data/challenge").asString())
                            : Map.of("ok", true));
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(challenge ? 200 : answer, reply.length);
            exchange.getResponseBody().write(reply);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
