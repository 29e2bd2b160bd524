package cn.zwgk.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak on PostgreSQL, reached by people through the gateway below {@code /auth}. It is built once (which takes most of the time of
 * a first start) and started optimised from then on; the realm is imported when it is not there yet.
 */
public final class KeycloakServer extends ProcessPart {

    /**
     * Where Keycloak keeps its data and who may administer it.
     *
     * @param jdbcUrl address of its database
     */
    public record Store(String jdbcUrl, String user, String password, String adminPassword) {}

    private static final String JAVA_OPTIONS = String.join(
            " ",
            "-Xms64m -Xmx320m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8");

    private final Path folder;
    private final int port;
    private final int managementPort;
    private final URI publicUrl;
    private final Store store;
    private final Workspace workspace;
    private final boolean training;

    /** @param publicUrl the address at which people reach the platform, without a path: the gateway's */
    KeycloakServer(
            Workspace workspace, Path folder, Path log, int port, int managementPort, URI publicUrl, Store store) {
        this(workspace, folder, log, port, managementPort, publicUrl, store, false);
    }

    private KeycloakServer(
            Workspace workspace,
            Path folder,
            Path log,
            int port,
            int managementPort,
            URI publicUrl,
            Store store,
            boolean training) {
        super(log.toAbsolutePath(), "TERM", Duration.ofMinutes(5));
        this.workspace = workspace;
        this.folder = folder.toAbsolutePath();
        this.port = Ports.freeIfZero(port);
        this.managementPort = Ports.freeIfZero(managementPort);
        this.publicUrl = publicUrl;
        this.store = store;
        this.training = training;
    }

    /** @param port 0 for a free one */
    public static KeycloakServer start(Path dir, int port, URI publicUrl, Store store) {
        KeycloakServer server =
                new KeycloakServer(Workspace.find(), dir, dir.resolve("keycloak.log"), port, 0, publicUrl, store);
        StopOnExit.watch(server).start();
        return server;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String address() {
        return url();
    }

    /** Its own address, for services; people go through the gateway. */
    public String url() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Path home = home();
        Folders.copyFile(
                workspace.root().resolve("deploy/keycloak/zwgk-realm.json"),
                home.resolve("data/import/zwgk-realm.json"));
        List<String> command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + publicUrl + "/auth",
                // The gateway keeps the administration shut, so it stays on this machine's own port.
                "--hostname-admin=" + url(),
                "--proxy-headers=xforwarded",
                "--cache=local",
                "--db-url=" + store.jdbcUrl(),
                "--db-username=" + store.user(),
                "--db-pool-max-size=20");
        Map<String, String> environment = new HashMap<>(environment());
        environment.merge(
                "JAVA_OPTS",
                String.join(" ", training ? cache().make() : cache().use()),
                (options, cached) -> options + " " + cached);
        environment.put("KC_DB_PASSWORD", store.password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", store.adminPassword());
        environment.put("ZWGK_PUBLIC_URL", publicUrl.toString());
        process()
                .start(
                        new ServerProcess.Launch(name(), folder, log(), command, environment),
                        () -> Http.answers("http://127.0.0.1:" + managementPort + "/auth/health/ready"));
        Path knownAddress = folder.resolve("public-url");
        if (Files.exists(knownAddress) && !Folders.read(knownAddress).strip().equals(publicUrl.toString())) {
            new PortalClient(url(), store.adminPassword()).livesAt(publicUrl);
        }
        Folders.write(knownAddress, publicUrl.toString());
    }

    /**
     * Makes the cache that speeds up the next starts, if it is not there, by running a second Keycloak on the same database for a
     * moment. Takes some twenty seconds of one core.
     */
    void prepareFasterStarts() {
        if (cache().exists()) {
            return;
        }
        Path own = folder.resolve("training");
        Path itsLog = log().resolveSibling("prepare-keycloak.log");
        cache().makeBy(new KeycloakServer(workspace, own, itsLog, 0, 0, publicUrl, store, true));
        Folders.delete(own);
    }

    private AheadOfTime cache() {
        return AheadOfTime.in(workspace.bin(), "keycloak-" + Versions.of("keycloak"));
    }

    /** Whether the slow part of a first start is behind us. */
    boolean built() {
        return Files.isDirectory(builtHome());
    }

    private Path home() {
        return Prepared.folder(builtHome(), fresh -> {
            Archive.KEYCLOAK.unpackInto(workspace, fresh);
            Commands.run(
                    "The build of Keycloak",
                    fresh,
                    log(),
                    List.of(
                            fresh.resolve("bin/kc.sh").toString(),
                            "build",
                            "--db=postgres",
                            "--health-enabled=true",
                            "--metrics-enabled=true",
                            "--http-relative-path=/auth"),
                    environment());
        });
    }

    private Path builtHome() {
        return workspace.bin().resolve("keycloak-" + Versions.of("keycloak") + "-built");
    }

    private static Map<String, String> environment() {
        return Map.of("JAVA_HOME", Java.home().toString(), "JAVA_OPTS", JAVA_OPTIONS);
    }
}
