package cn.zwgk.policy.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A city library over real HTTP that misbehaves on demand. What it takes in without being asked twice it keeps twice: it
 * knows no idempotency, so every document that we send it again stands there once more.
 */
final class StandInLibrary implements AutoCloseable {

    /** What it does with the next thing that it is told. */
    enum Mood {
        /** Takes it and says so. */
        WILLING,
        /** Fails and takes nothing. */
        BUSY,
        /** Takes it, and then breaks down before it can say so. */
        BREAKS_DOWN_AFTERWARDS,
        /** Breaks down before it takes anything. */
        BREAKS_DOWN_BEFORE,
        /** Takes it, and hangs up. */
        HANGS_UP_AFTERWARDS,
        /** Takes nothing and says that all is well, without a receipt. */
        LIES,
        /** Takes nothing, and sends the receipt of another document. */
        MIXES_UP,
        /** Takes it; the receipt comes later. */
        LATER,
        /** Does not want it. */
        REFUSES
    }

    static final String SECRET = "library-secret-7f3a";

    /** A copy that stands in the library. */
    record Copy(String number, String indexNumber, long version, String title, String validity, boolean withdrawn) {}

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private final AtomicInteger numbers = new AtomicInteger(1000);
    private final Map<String, Copy> copies = new ConcurrentHashMap<>();
    private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile boolean receiptsHeldBack;
    private volatile boolean down;

    StandInLibrary() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::token);
        server.createContext("/documents", this::documents);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How to reach it, as it is entered. */
    Map<String, Object> channel() {
        String documents = address() + "/documents";
        return Map.of(
                "type", "REST",
                "tokenUrl", address() + "/token",
                "clientId", "mingzhou-mzj",
                "publishUrl", documents,
                "updateUrl", documents + "/{number}",
                "validityUrl", documents + "/{number}/validity",
                "withdrawUrl", documents + "/{number}/withdrawal",
                "lookupUrl", documents + "?indexNumber={indexNumber}");
    }

    void willBe(Mood... next) {
        moods.addAll(List.of(next));
    }

    void holdReceiptsBack(boolean held) {
        receiptsHeldBack = held;
    }

    /** Answers nothing at all, as during the works of a week. */
    void goDown(boolean now) {
        down = now;
    }

    /** It loses something. */
    void lose(String indexNumber) {
        copies.values().removeIf(copy -> copy.indexNumber().equals(indexNumber));
    }

    /** All copies of a document that stand there. */
    List<Copy> copiesOf(String indexNumber) {
        return copies.values().stream()
                .filter(copy -> copy.indexNumber().equals(indexNumber))
                .toList();
    }

    /** The keys under which a document was told, in their order. */
    List<String> keysAbout(String documentId) {
        return keys.stream().filter(key -> key.startsWith(documentId)).toList();
    }

    /** What was said, in its order. */
    List<String> told() {
        return List.copyOf(told);
    }

    private void token(HttpExchange exchange) throws IOException {
        String expected = "Basic "
                + Base64.getEncoder().encodeToString(("mingzhou-mzj:" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean known = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(
                exchange,
                known ? 200 : 401,
                known ? Map.of("access_token", "token-91c2", "expires_in", 3600) : Map.of("error", "invalid_client"));
    }

    private void documents(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (down) {
                return;
            }
            if (!"Bearer token-91c2".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, Map.of("error", "token"));
            } else if (exchange.getRequestMethod().equals("GET")) {
                lookUp(exchange);
            } else {
                hear(exchange);
            }
        }
    }

    private void lookUp(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery().replaceFirst("^indexNumber=", "");
        List<Copy> found = receiptsHeldBack ? List.of() : copiesOf(URLDecoder.decode(query, StandardCharsets.UTF_8));
        if (found.isEmpty()) {
            answer(exchange, 404, Map.of("error", "none"));
        } else {
            answer(
                    exchange,
                    200,
                    Map.of("items", found.stream().map(this::receipt).toList()));
        }
    }

    private void hear(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        @Nullable Mood next = moods.poll();
        Mood mood = next == null ? Mood.WILLING : next;
        switch (mood) {
            case WILLING -> answer(exchange, 201, receipt(take(exchange, body)));
            case BUSY -> answer(exchange, 503, Map.of("error", "busy, you sent " + SECRET));
            case BREAKS_DOWN_AFTERWARDS -> {
                take(exchange, body);
                answer(exchange, 500, Map.of("error", "broken"));
            }
            case BREAKS_DOWN_BEFORE -> answer(exchange, 500, Map.of("error", "broken"));
            case HANGS_UP_AFTERWARDS -> take(exchange, body);
            case LIES -> answer(exchange, 200, Map.of("ok", true));
            case MIXES_UP ->
                answer(exchange, 200, Map.of("receiptNumber", "WJK-1", "indexNumber", "somebody else's", "version", 1));
            case LATER -> {
                take(exchange, body);
                answer(exchange, 202, Map.of());
            }
            case REFUSES -> answer(exchange, 422, Map.of("error", "分类代码不对"));
        }
    }

    private Copy take(HttpExchange exchange, JsonNode body) {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        boolean fresh = path.length < 3;
        String number = fresh ? "WJK-" + numbers.incrementAndGet() : path[2];
        String last = path[path.length - 1];
        told.add((fresh ? "PUBLISH" : path.length < 4 ? "UPDATE" : last.toUpperCase(Locale.ROOT)) + " "
                + body.path("indexNumber").asString());
        Copy before = copies.get(number);
        Copy copy = new Copy(
                number,
                body.path("indexNumber").asString(),
                body.path("version").asLong(),
                before == null || body.has("title") ? body.path("title").asString("") : before.title(),
                body.has("validity") ? body.path("validity").asString() : before == null ? "" : before.validity(),
                last.equals("withdrawal"));
        copies.put(number, copy);
        return copy;
    }

    private Map<String, Object> receipt(Copy copy) {
        return Map.of(
                "receiptNumber", copy.number(),
                "indexNumber", copy.indexNumber(),
                "version", copy.version(),
                "withdrawn", copy.withdrawn());
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
