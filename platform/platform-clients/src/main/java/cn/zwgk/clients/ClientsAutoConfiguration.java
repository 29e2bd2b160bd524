package cn.zwgk.clients;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives a service its calls of others. What Spring Security needs for the token stays inside: were it beans, they would be offered to
 * the security of the service's own addresses, which has no sign-in.
 */
@AutoConfiguration
@EnableConfigurationProperties(ClientSettings.class)
public class ClientsAutoConfiguration {

    @Bean
    ServiceCalls serviceCalls(ClientSettings settings, ObservationRegistry observations) {
        return new ServiceCalls(settings, observations);
    }
}
