package cn.zwgk.e2e.benchmark;

import static org.awaitility.Awaitility.await;

import cn.zwgk.local.KafkaServer;
import cn.zwgk.local.Ports;
import cn.zwgk.local.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Two instances of interpretation-service on one database, with as much heap as {@code ./run} gives to one. */
final class DutyInstances implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofMinutes(3);
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(15);

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final List<Process> instances = new ArrayList<>();

    DutyInstances(Path folder, PostgresServer postgres, KafkaServer kafka) throws IOException {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
        // The first one makes the tables.
        start("first");
        start("second");
    }

    private void start(String name) throws IOException {
        int management = Ports.free();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx144m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Shanghai",
                "-jar",
                jar().toString());
        command.environment().put("SERVER_PORT", Integer.toString(Ports.free()));
        command.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(management));
        command.environment().put("ZWGK_DATABASE_URL", postgres.jdbcUrl("interpretation"));
        command.environment().put("ZWGK_DATABASE_USER", "interpretation");
        command.environment().put("ZWGK_DATABASE_PASSWORD", "interpretation");
        command.environment().put("ZWGK_KAFKA_SERVERS", kafka.bootstrapServers());
        // Nobody signs in here.
        command.environment().put("ZWGK_ISSUER_URI", "http://127.0.0.1:1/realms/zwgk");
        command.environment().put("ZWGK_JWK_SET_URI", "http://127.0.0.1:1/realms/zwgk/certs");
        command.environment().put("ZWGK_PUBLIC_URL", "http://127.0.0.1:1");
        command.environment().put("ZWGK_FILES_DIR", folder.resolve("files").toString());
        command.environment()
                .put("ZWGK_KEYSET_FILE", folder.resolve("keyset.json").toString());
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        instances.add(command.start());
        URI ready = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        await().atMost(UNTIL_READY).until(() -> answers(ready));
    }

    private static boolean answers(URI address) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("../interpretation-service/target"))) {
            return built.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("interpretation-service was not built"));
        }
    }

    /** How many processors both and the database use on average, once they have come to rest, over so long a time. */
    double processorsUsed(Duration during) {
        LockSupport.parkNanos(SETTLED_AFTER.toNanos());
        Duration before = used();
        long begin = System.nanoTime();
        LockSupport.parkNanos(during.toNanos());
        return (double) used().minus(before).toNanos() / (System.nanoTime() - begin);
    }

    private Duration used() {
        return Stream.concat(
                        Stream.of(ProcessHandle.of(postgres.pid().orElseThrow()).orElseThrow()),
                        instances.stream().map(Process::toHandle))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        instances.forEach(Process::destroy);
        instances.forEach(instance -> instance.onExit().join());
    }
}
