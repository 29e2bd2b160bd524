package cn.zwgk.test;

import cn.zwgk.local.ElasticsearchServer;
import org.testcontainers.containers.BindMode;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers in containers (Testcontainers), for machines with an engine and images. */
final class ContainerServers implements Servers {

    private static final String PLUGIN = "/usr/share/elasticsearch/plugins/zwgk-analysis";

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
            .withDatabaseName(TestServers.DATABASE)
            .withUsername(TestServers.DATABASE)
            .withPassword(TestServers.DATABASE);
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka-native:4.2.1");
    private final ElasticsearchContainer elasticsearch = new ElasticsearchContainer(
                    "docker.elastic.co/elasticsearch/elasticsearch:8.19.21")
            .withEnv("xpack.security.enabled", "false")
            .withFileSystemBind(ElasticsearchServer.analysisPlugin().toString(), PLUGIN, BindMode.READ_ONLY);

    @Override
    public String jdbcUrl() {
        postgres.start();
        return postgres.getJdbcUrl();
    }

    @Override
    public String kafka() {
        kafka.start();
        return kafka.getBootstrapServers();
    }

    @Override
    public String elasticsearch() {
        elasticsearch.start();
        return "http://" + elasticsearch.getHttpHostAddress();
    }

    @Override
    public void stopKafka() {
        kafka.getDockerClient().pauseContainerCmd(kafka.getContainerId()).exec();
    }

    @Override
    public void startKafka() {
        kafka.getDockerClient().unpauseContainerCmd(kafka.getContainerId()).exec();
    }

    @Override
    public void stopElasticsearch() {
        elasticsearch
                .getDockerClient()
                .pauseContainerCmd(elasticsearch.getContainerId())
                .exec();
    }

    @Override
    public void startElasticsearch() {
        elasticsearch
                .getDockerClient()
                .unpauseContainerCmd(elasticsearch.getContainerId())
                .exec();
    }

    @Override
    public void close() {
        elasticsearch.stop();
        kafka.stop();
        postgres.stop();
    }
}
