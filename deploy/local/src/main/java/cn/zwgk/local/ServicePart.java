package cn.zwgk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service of the platform as a JVM of its own: its jar extracted, little heap, and from the second start on the classes from a cache
 * that was made ahead of time, which halves the time it takes to come up.
 */
final class ServicePart extends ProcessPart {

    private final Service service;
    private final Workspace workspace;
    private final Path folder;
    private final int port;
    private final int managementPort;
    private final Map<String, String> environment;

    ServicePart(
            Service service,
            Workspace workspace,
            Path folder,
            Path log,
            Settings settings,
            Map<String, String> environment) {
        super(log, "TERM", Duration.ofMinutes(5));
        this.service = service;
        this.workspace = workspace;
        this.folder = folder;
        this.port = settings.port(service.shortName());
        this.managementPort = settings.port(service.shortName() + "-management");
        this.environment = environment;
    }

    @Override
    public String name() {
        return service.shortName();
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Path extracted = extracted();
        List<String> command = java();
        command.addAll(AheadOfTime.in(extracted, "app").use());
        command.addAll(List.of("-jar", jar(extracted)));
        process()
                .start(
                        new ServerProcess.Launch(name(), folder, log(), command, environment),
                        () -> Http.answers("http://127.0.0.1:" + managementPort + "/actuator/health/readiness"));
    }

    /** Makes the cache that speeds up the next starts, if it is not there. Needs the database, takes some ten seconds of one core. */
    void prepareFasterStarts() {
        Path extracted = extracted();
        AheadOfTime cache = AheadOfTime.in(extracted, "app");
        if (cache.exists()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.addAll(java());
        command.addAll(cache.make());
        command.addAll(List.of("-Dspring.context.exit=onRefresh", "-jar", jar(extracted)));
        Commands.run(
                "The preparation of " + name(),
                folder,
                log().resolveSibling("prepare-" + name() + ".log"),
                command,
                environment);
        cache.made();
    }

    private List<String> java() {
        return new ArrayList<>(List.of(
                Java.executable(),
                "-Xms32m",
                "-Xmx" + service.heap() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai"));
    }

    private Path extracted() {
        Path jar = service.jar(workspace);
        String fingerprint = Checksums.sha256OfArchive(jar).substring(0, 12);
        Path services = workspace.bin().resolve("services");
        Path target = services.resolve(name() + "-" + fingerprint);
        if (!Files.isDirectory(target)) {
            removeEarlier(services);
        }
        return Prepared.folder(
                target,
                fresh -> Commands.run(
                        "The extraction of " + jar.getFileName(),
                        folder,
                        log(),
                        List.of(
                                Java.executable(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                fresh.toString()),
                        Map.of()));
    }

    private void removeEarlier(Path services) {
        if (!Files.isDirectory(services)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(services, name() + "-????????????")) {
            folders.forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar(Path extracted) {
        try (var jars = Files.newDirectoryStream(extracted, "*.jar")) {
            return jars.iterator().next().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
