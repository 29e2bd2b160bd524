package cn.zwgk.test;

import cn.zwgk.local.ElasticsearchServer;
import cn.zwgk.local.KafkaServer;
import cn.zwgk.local.PostgresServer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The servers as processes of their own, started by the same code as {@code ./run}. */
final class NativeServers implements Servers {

    private final Path folder;
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;
    private @Nullable ElasticsearchServer elasticsearch;

    NativeServers(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized String jdbcUrl() {
        if (postgres == null) {
            postgres = PostgresServer.startForTests(folder.resolve("postgres"));
            postgres.createDatabase(TestServers.DATABASE, TestServers.DATABASE, TestServers.DATABASE);
        }
        return postgres.jdbcUrl(TestServers.DATABASE);
    }

    @Override
    public String kafka() {
        return broker().bootstrapServers();
    }

    @Override
    public String elasticsearch() {
        return index().url();
    }

    @Override
    public void stopKafka() {
        broker().stop();
    }

    @Override
    public void startKafka() {
        broker().start();
    }

    @Override
    public void stopElasticsearch() {
        index().stop();
    }

    @Override
    public void startElasticsearch() {
        index().start();
    }

    @Override
    public synchronized void close() {
        if (elasticsearch != null) {
            elasticsearch.kill();
        }
        if (kafka != null) {
            kafka.kill();
        }
        if (postgres != null) {
            postgres.kill();
        }
    }

    private synchronized KafkaServer broker() {
        if (kafka == null) {
            kafka = KafkaServer.start(folder.resolve("kafka"), 0);
        }
        return kafka;
    }

    private synchronized ElasticsearchServer index() {
        if (elasticsearch == null) {
            elasticsearch = ElasticsearchServer.start(
                    folder.resolve("elasticsearch"), 0, Optional.of(ElasticsearchServer.analysisPlugin()));
        }
        return elasticsearch;
    }
}
