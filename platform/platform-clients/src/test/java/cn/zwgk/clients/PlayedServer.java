package cn.zwgk.clients;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers whatever it is asked as a test wants it, and remembers what it was asked. */
final class PlayedServer implements AutoCloseable {

    /** What came over the wire. */
    record Asked(String authorization, String body) {}

    /** What goes back. */
    record Reply(int status, String contentType, String body, Map<String, String> headers) {

        static Reply json(int status, String body) {
            return new Reply(status, "application/json", body, Map.of());
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Function<Asked, Reply> conduct;
    private volatile boolean silent;
    private volatile boolean dripping;

    PlayedServer(Function<Asked, Reply> conduct) {
        this.conduct = conduct;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    void answers(Function<Asked, Reply> next) {
        conduct = next;
    }

    /** Takes the question and says nothing. */
    void fallSilent() {
        silent = true;
    }

    /** Begins an answer and does not end it. */
    void drip() {
        dripping = true;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked question = new Asked(
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(question);
            if (silent) {
                waitForTheEnd();
                return;
            }
            Reply reply = conduct.apply(question);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (dripping) {
                exchange.getResponseBody().write(body, 0, 1);
                exchange.getResponseBody().flush();
                waitForTheEnd();
                return;
            }
            exchange.getResponseBody().write(body);
        }
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
