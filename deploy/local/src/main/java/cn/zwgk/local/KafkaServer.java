package cn.zwgk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One Kafka broker that is its own controller (KRaft). Topics are made by the services, not by themselves. */
public final class KafkaServer extends ProcessPart {

    private static final String CLUSTER = "zwgkplatformlocalaaaaa";

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final Workspace workspace;
    private final boolean training;

    KafkaServer(Workspace workspace, Path folder, Path log, int port, int controllerPort) {
        this(workspace, folder, log, port, controllerPort, false);
    }

    private KafkaServer(Workspace workspace, Path folder, Path log, int port, int controllerPort, boolean training) {
        super(log.toAbsolutePath(), "TERM", Duration.ofSeconds(90));
        this.training = training;
        this.workspace = workspace;
        this.folder = folder.toAbsolutePath();
        this.port = Ports.freeIfZero(port);
        this.controllerPort = Ports.freeIfZero(controllerPort);
    }

    /** @param port 0 for a free one */
    public static KafkaServer start(Path dir, int port) {
        KafkaServer server = new KafkaServer(Workspace.find(), dir, dir.resolve("kafka.log"), port, 0);
        StopOnExit.watch(server).start();
        return server;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return bootstrapServers();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Path jars = workspace.archives().resolve("kafka-" + Versions.of("kafka"));
        if (!Files.isDirectory(jars)) {
            throw new StartFailed("Kafka's jars are missing; run ./run build, which fetches them.");
        }
        Path properties = folder.resolve("server.properties");
        Folders.write(properties, configuration());
        Folders.write(folder.resolve("log4j2.properties"), Resources.text("kafka-log4j2.properties"));
        if (!Files.exists(folder.resolve("data/meta.properties"))) {
            Folders.delete(folder.resolve("data"));
            Commands.run(
                    "The formatting of Kafka's store",
                    folder,
                    log(),
                    java(
                            jars,
                            "128m",
                            List.of(),
                            "kafka.tools.StorageTool",
                            "format",
                            "--standalone",
                            "-t",
                            CLUSTER,
                            "-c",
                            properties.toString()),
                    Map.of());
        }
        process()
                .start(
                        new ServerProcess.Launch(
                                name(),
                                folder,
                                log(),
                                java(
                                        jars,
                                        "256m",
                                        training ? cache().make() : cache().use(),
                                        "kafka.Kafka",
                                        properties.toString()),
                                Map.of()),
                        () -> Ports.taken(port));
    }

    /**
     * Makes the cache that speeds up the next starts, if it is not there, by running a broker of its own for a moment. Takes some ten
     * seconds of one core.
     */
    void prepareFasterStarts() {
        if (cache().exists()) {
            return;
        }
        Path own = folder.resolve("training");
        KafkaServer trainee = new KafkaServer(workspace, own, log().resolveSibling("prepare-kafka.log"), 0, 0, true);
        cache().makeBy(trainee);
        Folders.delete(own);
    }

    private AheadOfTime cache() {
        return AheadOfTime.in(workspace.bin(), "kafka-" + Versions.of("kafka"));
    }

    private static String classPath(Path jars) {
        try (var files = Files.list(jars)) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> java(Path jars, String heap, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Java.executable(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties"),
                "-cp",
                classPath(jars)));
        command.addAll(options);
        command.addAll(List.of(arguments));
        return command;
    }

    private String configuration() {
        return Resources.text("kafka-server.properties")
                .replace("@PORT@", Integer.toString(port))
                .replace("@CONTROLLER_PORT@", Integer.toString(controllerPort))
                .replace("@DATA@", folder.resolve("data").toString());
    }
}
