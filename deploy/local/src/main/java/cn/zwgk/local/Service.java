package cn.zwgk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The services of the platform's own: where their jar lies, and how much heap they need. */
public enum Service {
    GATEWAY("gateway", 8080, 128),
    POLICY("policy-service", 8081, 224),
    INTERPRETATION("interpretation-service", 8082, 144),
    APPLICATION("application-service", 8083, 144),
    INTERACTION("interaction-service", 8084, 144),
    SEARCH("search-service", 8085, 160);

    private final String module;
    private final int port;
    private final int heap;

    Service(String module, int port, int heap) {
        this.module = module;
        this.port = port;
        this.heap = heap;
    }

    /** policy, interpretation … */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    int port() {
        return port;
    }

    /** The limit of the heap in MiB. */
    int heap() {
        return heap;
    }

    /** Whether it keeps data; such a service also needs Kafka before it starts. */
    boolean hasDatabase() {
        return this != GATEWAY;
    }

    /** @throws StartFailed if it was not built */
    Path jar(Workspace workspace) {
        Path target = workspace.root().resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (var files = Files.newDirectoryStream(target, "*-exec.jar")) {
                for (Path jar : files) {
                    return jar;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new StartFailed("The jar of " + module + " is missing; run ./run build.");
    }
}
