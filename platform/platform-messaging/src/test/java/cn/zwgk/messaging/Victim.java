package cn.zwgk.messaging;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of its own that commits a step and is killed before anything of it is sent. */
final class Victim {

    private Victim() {}

    static Process start(String database, UUID walk) throws java.io.IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        Servers.url(database),
                        database,
                        walk.toString()))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext context = Servers.application(
                arguments[0],
                arguments[1],
                "127.0.0.1:1",
                "--spring.application.name=relay-dead-service",
                "--zwgk.messaging.relay=false");
        context.getBean(Steps.class).take(UUID.fromString(arguments[2]));
        new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid()))
                .start()
                .waitFor();
    }
}
