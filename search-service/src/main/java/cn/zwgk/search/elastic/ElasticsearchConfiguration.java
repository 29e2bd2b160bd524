package cn.zwgk.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of the 8.19 line: Boot's own configuration is written for 9.x, which an 8.19 server refuses to talk to. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

    @Bean(destroyMethod = "close")
    RestClient elasticsearchConnection(ElasticsearchProperties properties) {
        return RestClient.builder(HttpHost.create(properties.url().toString()))
                .setRequestConfigCallback(request -> request.setConnectTimeout(
                                (int) properties.connectTimeout().toMillis())
                        .setSocketTimeout((int) properties.answerTimeout().toMillis()))
                .build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(RestClient connection) {
        return new ElasticsearchClient(new RestClientTransport(connection, new JacksonJsonpMapper()));
    }
}
