package cn.zwgk.search.elastic;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.elasticsearch.*}.
 *
 * @param url where Elasticsearch answers
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long an answer may take
 */
@ConfigurationProperties("zwgk.elasticsearch")
public record ElasticsearchProperties(
        URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout) {}
