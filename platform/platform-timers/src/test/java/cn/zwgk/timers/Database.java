package cn.zwgk.timers;

import cn.zwgk.local.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh database with the module's tables.
 *
 * @param transaction runs what belongs together
 */
record Database(DataSource source, JdbcClient client, TransactionTemplate transaction) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started when first asked for. */
    private static final class Started {

        private static final PostgresServer POSTGRES = start();

        private static PostgresServer start() {
            try {
                PostgresServer server = PostgresServer.startForTests(Files.createTempDirectory("zwgk-timers"));
                Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Database fresh() {
        String name = "timers" + COUNT.incrementAndGet();
        Started.POSTGRES.createDatabase(name, name, name);
        DataSource source = new DriverManagerDataSource(Started.POSTGRES.jdbcUrl(name), name, name);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new Database(
                source, JdbcClient.create(source), new TransactionTemplate(new JdbcTransactionManager(source)));
    }
}
