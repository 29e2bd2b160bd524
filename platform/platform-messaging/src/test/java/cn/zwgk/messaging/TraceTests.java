package cn.zwgk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A trace goes on across the outbox and Kafka, and its spans reach the collector where one is configured. */
class TraceTests {

    private final UUID walk = UUID.randomUUID();

    @Test
    void whoHandlesAFactBelongsToTheTraceThatMadeIt() throws IOException {
        List<String> collected = new CopyOnWriteArrayList<>();
        HttpServer collector = collector(collected);
        String address = "http://localhost:" + collector.getAddress().getPort() + "/v1/traces";
        try (Instance service = Instance.start(
                "trace-service",
                Servers.freshDatabase(),
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + address,
                "--ZWGK_TRACES_SAMPLED=1")) {
            Tracer tracer = service.context().getBean(Tracer.class);
            Span request = tracer.nextSpan().name("a-request").start();
            try (Tracer.SpanInScope _ = tracer.withSpan(request)) {
                service.steps().tell(new StepTaken(walk, 1));
            } finally {
                request.end();
            }
            service.awaitSteps("moody", walk, 1);
            String trace = request.context().traceId();
            assertThat(Topic.header(Topic.STEPS.awaitRecords(walk, 1).getFirst(), "traceparent"))
                    .startsWith("00-" + trace + "-" + request.context().spanId());
            assertThat(service.moods().traceOf(walk)).isEqualTo(trace);
            UUID silent = UUID.randomUUID();
            service.steps().tell(new StepTaken(silent, 1));
            assertThat(Topic.STEPS.awaitRecords(silent, 1).getFirst().headers().lastHeader("traceparent"))
                    .as("a fact of no request, for example of a timer, begins no trace of its own")
                    .isNull();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> collected.stream().anyMatch(s -> s.contains("a-request")));
        } finally {
            collector.stop(0);
        }
    }

    /** An OTLP collector as far as this test needs one: takes what comes and keeps its readable characters. */
    private static HttpServer collector(List<String> collected) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            collected.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
