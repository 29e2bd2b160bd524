package cn.zwgk.local;

import cn.zwgk.local.sample.PlatformAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform on this machine: four servers and six services. Everything it writes lies below one folder, so that several can
 * run side by side, each on its own ports.
 *
 * <pre>{@code
 * try (Platform platform = Platform.builder().folder(temporary).freePorts().timeOffsetFile(offset).start()) {
 *     platform.part("kafka").kill();
 *     …
 *     platform.part("kafka").start();
 * }
 * }</pre>
 */
public final class Platform implements AutoCloseable {

    /** The password of all sample accounts, and the secret of the sample clients of other systems. */
    public static final String SAMPLE_PASSWORD = "zwgk-sample-2026";

    private final Workspace workspace;
    private final Path folder;
    private final Settings settings;
    private final Optional<Path> timeOffsetFile;
    private final Progress progress;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ElasticsearchServer elasticsearch;
    private final KeycloakServer keycloak;
    private final Map<Service, ServicePart> services = new EnumMap<>(Service.class);
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean stopping;

    Platform(PlatformBuilder builder) {
        workspace = builder.workspace;
        folder = builder.folder.toAbsolutePath();
        settings = builder.settings;
        timeOffsetFile = builder.timeOffsetFile.map(Path::toAbsolutePath);
        progress = builder.progress;
        secrets = new Secrets(folder.resolve("data/secrets.properties"));
        Path plugin = ElasticsearchServer.analysisPlugin(workspace);
        postgres = new PostgresServer(workspace, data("postgres"), log("postgres"), settings.port("postgres"), true);
        kafka = new KafkaServer(
                workspace, data("kafka"), log("kafka"), settings.port("kafka"), settings.port("kafka-controller"));
        elasticsearch = new ElasticsearchServer(
                workspace,
                data("elasticsearch"),
                log("elasticsearch"),
                settings.port("elasticsearch"),
                Files.isDirectory(plugin) ? Optional.of(plugin) : Optional.empty());
        keycloak = new KeycloakServer(
                workspace,
                data("keycloak"),
                log("keycloak"),
                settings.port("keycloak"),
                settings.port("keycloak-management"),
                gateway(),
                new KeycloakServer.Store(
                        postgres.jdbcUrl("keycloak"),
                        "keycloak",
                        secrets.of("database.keycloak"),
                        secrets.of("keycloak.admin")));
        ServiceEnvironment environment = new ServiceEnvironment(
                folder,
                settings,
                secrets,
                gateway(),
                new ServiceEnvironment.Servers(postgres, kafka, elasticsearch, keycloak),
                timeOffsetFile,
                Map.copyOf(builder.environment));
        for (Service service : builder.services) {
            services.put(
                    service,
                    new ServicePart(
                            service,
                            workspace,
                            data(service.shortName()),
                            log(service.shortName()),
                            settings,
                            environment.of(service)));
        }
        List.of(postgres, kafka, elasticsearch, keycloak).forEach(part -> parts.put(part.name(), part));
        services.values().forEach(part -> parts.put(part.name(), part));
    }

    public static PlatformBuilder builder() {
        return new PlatformBuilder();
    }

    /** The address at which people reach the platform. */
    public URI gateway() {
        return URI.create("http://localhost:" + settings.port("gateway"));
    }

    public PlatformAddress address() {
        return new PlatformAddress(gateway(), URI.create(keycloak.url()));
    }

    /** @param name postgres, kafka, elasticsearch, keycloak, gateway, policy, interpretation, application, interaction or search */
    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no part by the name of " + name + "; there are " + parts.keySet());
        }
        return part;
    }

    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** Whether it was told to stop. */
    public boolean stopping() {
        return stopping;
    }

    Settings settings() {
        return settings;
    }

    /**
     * Moves the clock of the services, which look at the file at every question for the time.
     *
     * @throws IllegalStateException if the platform was built without a file for it
     */
    public void moveTime(Duration offset) {
        Folders.write(
                timeOffsetFile.orElseThrow(() -> new IllegalStateException("built without timeOffsetFile")),
                offset.toString());
    }

    /** Makes what lets later starts be quicker. To be called while the platform runs; takes about a minute when nothing is there yet. */
    public void prepareFasterStarts() {
        kafka.prepareFasterStarts();
        keycloak.prepareFasterStarts();
        for (ServicePart service : services.values()) {
            if (stopping) {
                return;
            }
            service.prepareFasterStarts();
        }
    }

    /** Stops the services first, so that they can hand over what they hold, then the servers. */
    public void stop() {
        stopping = true;
        inParallel(services.values().stream().<Runnable>map(part -> part::stop).toList());
        inParallel(List.of(keycloak::stop, kafka::stop, elasticsearch::stop));
        postgres.stop();
    }

    @Override
    public void close() {
        stop();
    }

    /** @throws StartFailed with one sentence on what to do; what was started by then is stopped again */
    Platform start() {
        Leftovers.stop(folder.resolve("data"));
        settings.ports().forEach((name, port) -> {
            if (Ports.taken(port)) {
                throw portTaken(name, port);
            }
        });
        timeOffsetFile.ifPresent(file -> Folders.write(file, "PT0S"));
        StopOnExit.watch(this);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> database = begin(threads, () -> startDatabase(postgres));
            CompletableFuture<Void> broker = begin(threads, () -> start(kafka));
            CompletableFuture<Void> both = CompletableFuture.allOf(database, broker);
            List<CompletableFuture<Void>> all =
                    new ArrayList<>(List.of(both, begin(threads, () -> start(elasticsearch))));
            all.add(database.thenRunAsync(guarded(this::startKeycloak), threads));
            services.forEach((service, part) -> {
                Runnable starting = guarded(() -> start(part));
                all.add(
                        service.hasDatabase()
                                ? both.thenRunAsync(starting, threads)
                                : CompletableFuture.runAsync(starting, threads));
            });
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw failure.get() instanceof StartFailed told
                    ? told
                    : new StartFailed("The start failed: " + e.getCause() + ".", e);
        }
        return this;
    }

    /** The first failure stops what runs already and whatever is still on its way; only it is told. */
    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                if (failure.compareAndSet(null, e)) {
                    stop();
                }
                throw e;
            }
        };
    }

    private CompletableFuture<Void> begin(ExecutorService threads, Runnable work) {
        return CompletableFuture.runAsync(guarded(work), threads);
    }

    private void startDatabase(PostgresServer server) {
        start(server);
        server.createDatabase("keycloak", "keycloak", secrets.of("database.keycloak"));
        for (Service service : Service.values()) {
            if (service.hasDatabase()) {
                String name = service.shortName();
                server.createDatabase(name, name, secrets.of("database." + name));
            }
        }
    }

    private void startKeycloak() {
        if (!keycloak.built()) {
            progress.note("Keycloak is being built, which happens once and takes about half a minute");
        }
        start(keycloak);
    }

    private void start(Part part) {
        if (stopping) {
            throw new StartFailed("The platform is being stopped.");
        }
        long begin = System.nanoTime();
        part.start();
        progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void inParallel(List<Runnable> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            work.forEach(threads::execute);
        }
    }

    private static StartFailed portTaken(String name, int port) {
        return new StartFailed("Port " + port + " (" + name + ") is taken by "
                + Ports.holder(port).orElse("another program") + "; stop that, or choose another port, for example "
                + Settings.variable(name) + "=" + (port + 100) + " ./run.");
    }

    private Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    private Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }
}
