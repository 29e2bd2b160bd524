package cn.zwgk.e2e.benchmark;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.e2e.Caller;
import cn.zwgk.e2e.Desk;
import cn.zwgk.e2e.Reply;
import cn.zwgk.e2e.RunningPlatform;
import cn.zwgk.local.Memory;
import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import cn.zwgk.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library with 2,000 and with 200,000 documents: list, page, feed and publication through the gateway, next to a plain row read
 * through the same gateway in the same run, measured just before each of them; and the import of 20,000 documents. The report goes to {@code
 * e2e/target/library-benchmark.md}.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=cn.zwgk.e2e.benchmark.LibraryBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class LibraryBenchmark {

    private static final int SMALL = 2_000;
    private static final int IMPORTED = 20_000;
    private static final int LARGE = 200_000;
    private static final int PUBLICATIONS = 20;
    private static final double DEARER_AT_MOST = 1.5;

    private final Load load = new Load();
    private final StringBuilder report = new StringBuilder();

    @TempDir
    Path folder;

    @Test
    void aHundredTimesTheLibraryCostsLittleMore() throws IOException, SQLException {
        int port = Ports.free();
        try (Platform started = Platform.builder()
                .folder(folder)
                .freePorts()
                .port("postgres", port)
                .set("ZWGK_LIMIT_READING", "100000000")
                .set("ZWGK_LIMIT_STAFF", "100000000")
                .start()) {
            RunningPlatform platform = RunningPlatform.of(started);
            BenchmarkImport imports = new BenchmarkImport(platform, folder);
            URI plain = plainRow(platform);
            imports.of(0, SMALL);
            Stillness.await(started);
            Map<String, Compared> small = measure(platform, plain);
            report.append(imports.of(SMALL, IMPORTED));
            try (LibraryCopies copies = new LibraryCopies(folder, port)) {
                assertThat(copies.growTo(LARGE)).isGreaterThanOrEqualTo(LARGE);
            }
            Stillness.await(started);
            Map<String, Compared> large = measure(platform, plain);
            compare(small, large);
            report.append(String.format(
                    Locale.ROOT, "%nPolicy-service held %d MiB at the end.%n", memory(started.part("policy"))));
            Files.writeString(Path.of("target/library-benchmark.md"), report);
            System.out.println(report);
            small.keySet()
                    .forEach(what ->
                            assertThat(dearer(small, large, what)).as(what).isLessThanOrEqualTo(DEARER_AT_MOST));
        }
    }

    /** An interpretation of its own, read by its id: one row of another service, through the same gateway. */
    private static URI plainRow(RunningPlatform platform) {
        Desk desk = new Desk(platform);
        Map<String, Object> content = Desk.documentOf("NORMATIVE", "明州市老年助餐服务管理办法");
        content.put("documentNumber", "明民发〔2026〕31号");
        content.put("lapsesOn", "2031-08-31");
        String id = desk.draft(content);
        String material = desk.submittedMaterial(id, "《明州市老年助餐服务管理办法》政策解读");
        desk.materialIsKnown(id);
        desk.throughReviewsInStep(id, material);
        desk.publish(id);
        Reply interpretation = Desk.until(
                () -> platform.anybody().get("/api/v1/interpretations?documentId=" + id),
                reply -> reply.node("total").asInt() == 1,
                "the interpretation is published");
        return platform.gateway().resolve("/api/v1/interpretations/" + interpretation.at("items/0/id"));
    }

    private Map<String, Compared> measure(RunningPlatform platform, URI plain) {
        Caller anybody = platform.anybody();
        URI gateway = platform.gateway();
        List<URI> pages = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            anybody.get("/api/v1/documents?size=100&page=" + page)
                    .expecting(200)
                    .node("items")
                    .forEach(item -> pages.add(gateway.resolve(
                            "/api/v1/documents/" + item.path("id").asString(""))));
        }
        Map<String, IntFunction<URI>> readings = new LinkedHashMap<>();
        readings.put("list, first page", n -> gateway.resolve("/api/v1/documents?size=20"));
        readings.put(
                "list, filtered by kind, fifth page",
                n -> gateway.resolve("/api/v1/documents?kind=NOTICE&size=20&page=4"));
        readings.put("a document's page", n -> pages.get(n % pages.size()));
        readings.put("feed", n -> gateway.resolve("/api/v1/feeds/documents.atom"));
        readings.values().forEach(load::warmUp);
        Map<String, Compared> measured = new LinkedHashMap<>();
        readings.forEach((what, address) -> measured.put(what, new Compared(load.of(n -> plain), load.of(address))));
        Load.Result beside = load.of(n -> plain);
        publications(platform);
        measured.put("publish", new Compared(beside, publications(platform)));
        return measured;
    }

    /** What was measured, next to the plain row measured just before it. */
    private record Compared(Load.Result plain, Load.Result measured) {

        /** How many plain rows one answer costs. */
        double price() {
            return plain.perSecond() / measured.perSecond();
        }
    }

    private static Load.Result publications(RunningPlatform platform) {
        Desk desk = new Desk(platform);
        List<String> ready = new ArrayList<>();
        for (int n = 0; n < PUBLICATIONS; n++) {
            String id = desk.draft(Desk.documentOf("NOTICE", "关于第" + n + "次压力试验的通知"));
            desk.throughReviews(id);
            ready.add(id);
        }
        long[] times = new long[PUBLICATIONS];
        long begin = System.nanoTime();
        for (int n = 0; n < PUBLICATIONS; n++) {
            long one = System.nanoTime();
            desk.publish(ready.get(n));
            times[n] = System.nanoTime() - one;
        }
        return Load.result(times, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void compare(Map<String, Compared> small, Map<String, Compared> large) {
        report.append(String.format(
                Locale.ROOT,
                "%n| | %,d: a second | p99 | plain rows a second | %,d: a second | p99 | plain rows a second | dearer |%n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|%n",
                SMALL,
                LARGE));
        small.keySet()
                .forEach(what -> report.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %.2f × |%n",
                        what,
                        columns(of(small, what)),
                        columns(of(large, what)),
                        dearer(small, large, what))));
    }

    private static String columns(Compared one) {
        return String.format(
                Locale.ROOT,
                "%.0f | %.1f ms | %.0f",
                one.measured().perSecond(),
                one.measured().p99(),
                one.plain().perSecond());
    }

    /** How many times the price at the smaller size an answer costs, both prices in plain rows of the same minute. */
    private static double dearer(Map<String, Compared> small, Map<String, Compared> large, String what) {
        return of(large, what).price() / of(small, what).price();
    }

    private static Compared of(Map<String, Compared> measured, String what) {
        return requireNonNull(measured.get(what));
    }

    private static long memory(Part part) {
        return ProcessHandle.of(part.pid().orElseThrow()).map(Memory::resident).orElseThrow();
    }
}
