package cn.zwgk.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Plays Keycloak and the services that an index is built from. */
public final class PlayedServices {

    static final String SECRET = "search-test-secret";

    /** A change as a service lists it. */
    public record Change(String type, Map<String, Object> data) {}

    private final HttpServer server;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger refusedTokens = new AtomicInteger();
    private volatile String token = "token-of-zwgk-search";
    private volatile List<Change> documents = List.of();
    private volatile List<Change> interpretations = List.of();
    private volatile List<Change> guidance = List.of();
    private volatile List<Change> answers = List.of();
    private volatile List<Change> guides = List.of();
    private volatile List<Change> standards = List.of();
    private volatile List<Change> releases = List.of();
    private volatile CountDownLatch secondPage = new CountDownLatch(0);
    private volatile CountDownLatch secondPageAsked = new CountDownLatch(1);

    PlayedServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/api/v1/documents/changes", exchange -> changes(exchange, documents));
        server.createContext("/api/v1/interpretations/changes", exchange -> changes(exchange, interpretations));
        server.createContext("/api/v1/questions/changes", exchange -> changes(exchange, List.of()));
        server.createContext("/api/v1/guidance/changes", exchange -> changes(exchange, guidance));
        server.createContext("/api/v1/messages/changes", exchange -> changes(exchange, answers));
        server.createContext("/api/v1/records/changes", exchange -> changes(exchange, List.of()));
        server.createContext("/api/v1/guides/changes", exchange -> changes(exchange, guides));
        server.createContext("/api/v1/assistance-standards/changes", exchange -> changes(exchange, standards));
        server.createContext("/api/v1/released-information/changes", exchange -> changes(exchange, releases));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the services list from now on. */
    public void list(List<Change> newDocuments, List<Change> newInterpretations, List<Change> newAnswers) {
        documents = List.copyOf(newDocuments);
        interpretations = List.copyOf(newInterpretations);
        answers = List.copyOf(newAnswers);
        guidance = List.of();
        guides = List.of();
        standards = List.of();
        releases = List.of();
        secondPage = new CountDownLatch(0);
        failures.set(0);
    }

    /** What policy-service lists besides documents. */
    public void listServices(List<Change> newGuides, List<Change> newStandards) {
        guides = List.copyOf(newGuides);
        standards = List.copyOf(newStandards);
    }

    /** What interpretation-service lists of guidance. */
    public void listGuidance(List<Change> newGuidance) {
        guidance = List.copyOf(newGuidance);
    }

    /** What application-service lists. */
    public void listReleases(List<Change> newReleases) {
        releases = List.copyOf(newReleases);
    }

    /** From now on the second page of documents waits; counting the latch down lets it go. */
    public CountDownLatch holdSecondPage() {
        secondPageAsked = new CountDownLatch(1);
        secondPage = new CountDownLatch(1);
        return secondPage;
    }

    /** Down to zero once the second page was asked for. */
    public CountDownLatch secondPageAsked() {
        return secondPageAsked;
    }

    /** So many requests for changes fail. */
    public void fail(int times) {
        failures.set(times);
    }

    /** Keycloak is set up anew: what it gave before is refused everywhere, and so many requests for a token fail. */
    public void setUpKeycloakAnew(int timesNoToken) {
        token = "token-" + UUID.randomUUID();
        refusedTokens.set(timesNoToken);
    }

    private void token(HttpExchange exchange) throws IOException {
        if (refusedTokens.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, Map.of());
            return;
        }
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = form.contains("grant_type=client_credentials")
                && form.contains("client_id=zwgk-search")
                && form.contains("client_secret=" + SECRET);
        answer(exchange, known ? 200 : 401, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private void changes(HttpExchange exchange, List<Change> all) throws IOException {
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of());
            return;
        }
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, Map.of());
            return;
        }
        var query =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        String after = query.getFirst("after");
        int from = after == null ? 0 : Integer.parseInt(after);
        int limit = Integer.parseInt(query.getOrDefault("limit", List.of("100")).getFirst());
        if (from > 0 && exchange.getRequestURI().getPath().contains("documents")) {
            secondPageAsked.countDown();
            await(secondPage);
        }
        List<Change> page =
                new ArrayList<>(all.subList(Math.min(from, all.size()), Math.min(from + limit, all.size())));
        answer(exchange, 200, Map.of("items", page, "next", String.valueOf(from + page.size())));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
