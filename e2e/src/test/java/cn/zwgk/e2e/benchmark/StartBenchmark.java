package cn.zwgk.e2e.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.local.Memory;
import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import cn.zwgk.local.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the platform takes to start and how much memory it holds, part by part; the first start of all (everything unpacked and
 * Keycloak built) apart from a later one. The result goes to {@code e2e/target/start-benchmark.md}.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=StartBenchmark}</pre>
 */
class StartBenchmark {

    private static final long MEMORY_LIMIT_MIB = 3 * 1024;
    private static final Duration START_LIMIT = Duration.ofSeconds(45);

    @TempDir
    Path folder;

    @Test
    void aLaterStartIsQuickAndThePlatformStaysWithinItsMemory() throws IOException {
        Start first = start(true);
        Start later = start(false);
        String report = report(first, later);
        System.out.println(report);
        Files.writeString(Path.of("target/start-benchmark.md"), report);
        assertThat(later.memory().values().stream().mapToLong(Long::longValue).sum())
                .isLessThanOrEqualTo(MEMORY_LIMIT_MIB);
        assertThat(later.together()).isLessThan(START_LIMIT);
    }

    private Start start(boolean prepare) {
        Map<String, Duration> ready = new ConcurrentHashMap<>();
        long begin = System.nanoTime();
        Progress noting = new Progress() {
            @Override
            public void note(String sentence) {}

            @Override
            public void ready(Part part, Duration after) {
                ready.put(part.name(), Duration.ofNanos(System.nanoTime() - begin));
            }
        };
        try (Platform platform = Platform.builder()
                .preparedIn(folder.resolve("bin"))
                .folder(folder.resolve("platform"))
                .freePorts()
                .progress(noting)
                .start()) {
            Duration together = Duration.ofNanos(System.nanoTime() - begin);
            Map<String, Long> memory = new ConcurrentHashMap<>();
            for (Part part : platform.parts()) {
                memory.put(
                        part.name(),
                        ProcessHandle.of(part.pid().orElseThrow())
                                .map(Memory::resident)
                                .orElseThrow());
            }
            if (prepare) {
                platform.prepareFasterStarts();
            }
            return new Start(together, ready, memory);
        }
    }

    private static String report(Start first, Start later) {
        StringBuilder table = new StringBuilder(
                "| part | first start: ready after | later start: ready after | memory |\n|---|--:|--:|--:|\n");
        later.ready().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(part -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f s | %.1f s | %d MiB |%n",
                        part.getKey(),
                        seconds(first.ready().getOrDefault(part.getKey(), Duration.ZERO)),
                        seconds(part.getValue()),
                        later.memory().getOrDefault(part.getKey(), 0L))));
        return table.append(String.format(
                        Locale.ROOT,
                        "| **together** | **%.1f s** | **%.1f s** | **%d MiB** |%n",
                        seconds(first.together()),
                        seconds(later.together()),
                        later.memory().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .toString();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** What one start took: since its beginning until each part was ready, and what each holds then, in MiB. */
    private record Start(Duration together, Map<String, Duration> ready, Map<String, Long> memory) {}
}
