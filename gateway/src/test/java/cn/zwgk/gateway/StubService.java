package cn.zwgk.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server in the place of a service: answers what it is told to, and remembers what it was asked. */
final class StubService implements AutoCloseable {

    /** A request as it arrived. */
    record Received(String method, String target, Headers headers, String body) {

        int bodyLength() {
            return body.length();
        }
    }

    private record Told(int status, String type, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Told> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean hangsUp;

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answers(String path, int status, String type, String body, Map<String, String> headers) {
        answers.put(path, new Told(status, type, body, headers));
    }

    void answers(String path, int status, String json) {
        answers(path, status, "application/json", json, Map.of());
    }

    /** Answers nothing until {@link #letGo}. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void letGo() {
        held.countDown();
    }

    /** Closes connections without an answer, or no longer. */
    void hangUp(boolean does) {
        hangsUp = does;
    }

    void reset() {
        letGo();
        hangsUp = false;
        answers.clear();
        received.clear();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    Received last() {
        return received.getLast();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
            received.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    text));
            if (hangsUp) {
                return;
            }
            boolean released = held.await(30, TimeUnit.SECONDS);
            Told told = answers.getOrDefault(
                    exchange.getRequestURI().getPath(),
                    new Told(released ? 404 : 500, "application/problem+json", "{\"code\":\"not-found\"}", Map.of()));
            byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", told.type());
            told.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(told.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        letGo();
        server.stop(0);
    }
}
