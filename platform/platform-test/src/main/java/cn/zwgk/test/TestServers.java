package cn.zwgk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The servers that one test run shares, started when first asked for: natively by the launcher's code, or in containers
 * with {@code -Dzwgk.test.servers=containers} where an engine and images are there.
 */
public final class TestServers {

    static final String DATABASE = "service";

    private static @Nullable TestServers running;

    private final Servers servers;
    private final Path folder;

    private TestServers(Servers servers, Path folder) {
        this.servers = servers;
        this.folder = folder;
    }

    /** The servers of this run; the first call starts them. */
    public static synchronized TestServers running() {
        if (running == null) {
            Path folder = temporaryFolder();
            Servers servers = System.getProperty("zwgk.test.servers", "native").equals("containers")
                    ? new ContainerServers()
                    : new NativeServers(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop test servers"));
            running = new TestServers(servers, folder);
        }
        return running;
    }

    /** A database that is empty when the run starts. */
    public String jdbcUrl() {
        return servers.jdbcUrl();
    }

    public String kafka() {
        return servers.kafka();
    }

    public String elasticsearch() {
        return servers.elasticsearch();
    }

    /** The servers themselves, for tests that stop and start them. */
    public Servers servers() {
        return servers;
    }

    String folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name)).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("zwgk-test-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
