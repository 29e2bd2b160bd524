package cn.zwgk.search.elastic;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Part of readiness: without Elasticsearch this service has nothing to answer with, and the gateway says so sooner than a
 * request would find out. Asks for the cluster's health, because the embedded distribution does not answer at its root.
 */
@Component
class ElasticsearchHealthIndicator extends AbstractHealthIndicator {

    private final Elasticsearch elasticsearch;

    ElasticsearchHealthIndicator(Elasticsearch elasticsearch) {
        super("Elasticsearch does not answer");
        this.elasticsearch = elasticsearch;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        HealthResponse cluster = elasticsearch.call(client -> client.cluster().health());
        builder.status(cluster.status() == HealthStatus.Red ? "DOWN" : "UP")
                .withDetail("cluster", cluster.status().jsonValue());
    }
}
