package cn.zwgk.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The ports of the parts. Each has a default, which {@code run.properties} in the clone ({@code port.gateway=8090}) and, before that,
 * the environment ({@code ZWGK_PORT_GATEWAY=8090}) override.
 */
public record Settings(Map<String, Integer> ports) {

    private static final Map<String, Integer> DEFAULTS = defaults();

    public Settings {
        ports = Map.copyOf(ports);
    }

    static Settings of(Workspace workspace, Map<String, String> environment) {
        Properties file = properties(workspace.root().resolve("run.properties"));
        Map<String, Integer> ports = new LinkedHashMap<>();
        DEFAULTS.forEach((name, port) -> ports.put(name, number(name, value(name, port, environment, file))));
        return new Settings(ports);
    }

    /** Every part on a port that is free now, so that a test disturbs nothing that runs already. */
    static Settings freePorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        DEFAULTS.keySet().forEach(name -> {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(name, port);
        });
        return new Settings(ports);
    }

    Settings with(String name, int port) {
        Map<String, Integer> changed = new LinkedHashMap<>(ports);
        changed.put(name, port);
        return new Settings(changed);
    }

    /** @param name gateway, gateway-management, policy …, postgres, kafka, kafka-controller, elasticsearch, keycloak, keycloak-management */
    public int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("There is no port by the name of " + name);
        }
        return port;
    }

    /** The environment variable by which a port is chosen. */
    static String variable(String name) {
        return "ZWGK_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String value(String name, int standard, Map<String, String> environment, Properties file) {
        String fromFile = file.getProperty("port." + name, Integer.toString(standard));
        return environment.getOrDefault(variable(name), fromFile).strip();
    }

    private static int number(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(name, value);
        }
        throw notAPort(name, value);
    }

    private static StartFailed notAPort(String name, String value) {
        return new StartFailed("\"" + value + "\" is no port for " + name + "; give a number from 1 to 65535 as "
                + variable(name) + " or port." + name + " in run.properties.");
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static Map<String, Integer> defaults() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ports.put(service.shortName(), service.port());
            ports.put(service.shortName() + "-management", service.port() + 1000);
        }
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("elasticsearch", 19200);
        ports.put("keycloak", 18080);
        ports.put("keycloak-management", 18090);
        return ports;
    }
}
