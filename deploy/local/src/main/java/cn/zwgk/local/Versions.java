package cn.zwgk.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the servers that this module was built with. */
final class Versions {

    private static final Properties VERSIONS = read();

    private Versions() {}

    /** @param server postgresql, kafka, elasticsearch or keycloak */
    static String of(String server) {
        return Objects.requireNonNull(VERSIONS.getProperty(server), server);
    }

    private static Properties read() {
        try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(Objects.requireNonNull(file));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
