package cn.zwgk.messaging;

import cn.zwgk.local.KafkaServer;
import cn.zwgk.local.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL and Kafka, started once for all tests of this module, and instances of the sample service on them. */
final class Servers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Servers() {}

    /** Started when first asked for. */
    private static final class Started {

        private static final PostgresServer POSTGRES = PostgresServer.startForTests(folder("postgres"));
        private static final KafkaServer KAFKA = KafkaServer.start(folder("kafka"), 0);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                KAFKA.kill();
                POSTGRES.kill();
            }));
        }
    }

    static KafkaServer kafka() {
        return Started.KAFKA;
    }

    /** The name of a new, empty database. */
    static String freshDatabase() {
        String name = "sample" + DATABASES.incrementAndGet();
        Started.POSTGRES.createDatabase(name, name, "sample-secret");
        return name;
    }

    /**
     * An instance of the service.
     *
     * @param service its name; a name of its own gives it a consumer group and dead letters of its own
     */
    static ConfigurableApplicationContext instance(String service, String database, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--spring.application.name=" + service);
        return application(url(database), database, Started.KAFKA.bootstrapServers(), all.toArray(String[]::new));
    }

    static String url(String database) {
        return Started.POSTGRES.jdbcUrl(database);
    }

    static ConfigurableApplicationContext application(String url, String user, String kafka, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--ZWGK_DATABASE_URL=" + url,
                "--ZWGK_DATABASE_USER=" + user,
                "--ZWGK_DATABASE_PASSWORD=sample-secret",
                "--ZWGK_ISSUER_URI=http://localhost/none",
                "--ZWGK_JWK_SET_URI=http://localhost/none",
                "--spring.kafka.bootstrap-servers=" + kafka));
        arguments.addAll(List.of(settings));
        return new SpringApplicationBuilder(SampleService.class).run(arguments.toArray(String[]::new));
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("zwgk-messaging-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
