package cn.zwgk.test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The beans that tests of a service ask for. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestConfiguration {

    @Bean
    @Primary
    MovableTime movableTime() {
        return new MovableTime();
    }

    @Bean
    Api api(Environment environment, JsonMapper json) {
        return new Api(environment, json);
    }

    @Bean
    KafkaFacts kafkaFacts(JsonMapper json) {
        return new KafkaFacts(TestServers.running().kafka(), json);
    }
}
