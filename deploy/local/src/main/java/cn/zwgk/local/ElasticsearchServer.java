package cn.zwgk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Elasticsearch node, with the platform's analysis plugin if it is given. */
public final class ElasticsearchServer extends ProcessPart {

    private final Path folder;
    private final int port;
    private final int transportPort;
    private final Optional<Path> plugin;
    private final Workspace workspace;

    ElasticsearchServer(Workspace workspace, Path folder, Path log, int port, Optional<Path> plugin) {
        super(log.toAbsolutePath(), "TERM", Duration.ofMinutes(3));
        this.workspace = workspace;
        this.folder = folder.toAbsolutePath();
        this.port = Ports.freeIfZero(port);
        this.transportPort = Ports.free();
        this.plugin = plugin;
    }

    /**
     * @param port 0 for a free one
     * @param plugin the unpacked folder of an analysis plugin
     */
    public static ElasticsearchServer start(Path dir, int port, Optional<Path> plugin) {
        ElasticsearchServer server =
                new ElasticsearchServer(Workspace.find(), dir, dir.resolve("elasticsearch.log"), port, plugin);
        StopOnExit.watch(server).start();
        return server;
    }

    /** Where the build leaves the platform's analysis plugin. */
    public static Path analysisPlugin() {
        return analysisPlugin(Workspace.find());
    }

    static Path analysisPlugin(Workspace workspace) {
        return workspace.root().resolve("search-service/analysis-plugin/target/plugin/zwgk-analysis");
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public String address() {
        return url();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Unprivileged.check();
        Path home = home();
        Path configuration = folder.resolve("config");
        Folders.write(
                configuration.resolve("elasticsearch.yml"),
                Resources.text("elasticsearch.yml")
                        .replace("@PORT@", Integer.toString(port))
                        .replace("@TRANSPORT_PORT@", Integer.toString(transportPort))
                        .replace("@DATA@", folder.resolve("data").toString())
                        .replace("@LOGS@", folder.resolve("logs").toString()));
        Folders.write(
                configuration.resolve("jvm.options"),
                Resources.text("elasticsearch-jvm.options").replace("@FOLDER@", folder.toString()));
        Folders.write(configuration.resolve("log4j2.properties"), Resources.text("elasticsearch-log4j2.properties"));
        Folders.create(folder.resolve("logs"));
        Folders.create(folder.resolve("tmp"));
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", Java.home().toString(),
                "ES_PATH_CONF", configuration.toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                "CLI_JAVA_OPTS", "-Xmx24m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        List<String> command =
                Unprivileged.command(List.of(home.resolve("bin/elasticsearch").toString()));
        process()
                .start(
                        new ServerProcess.Launch(name(), folder, log(), command, environment),
                        () -> Http.answers(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    /** Plugins belong to an installation, so each plugin content gets one of its own, made of links to the files of the first. */
    private Path home() {
        Path plain = Archive.ELASTICSEARCH.unpacked(workspace);
        if (plugin.isEmpty()) {
            return plain;
        }
        Path content = plugin.get();
        String fingerprint = Checksums.sha256OfFolder(content).substring(0, 12);
        return Prepared.folder(plain.resolveSibling(plain.getFileName() + "-" + fingerprint), fresh -> {
            Folders.link(plain, fresh);
            Folders.copy(content, fresh.resolve("plugins/" + content.getFileName()));
        });
    }
}
