package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.problem.Problems;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** The order of the filters; all of them stand before Spring Security's. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    private static final String HTTPS = "https";

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(GatewayProperties properties) {
        return at(
                0,
                new EdgeFilter(
                        new ClientAddress(properties.trustedProxies()),
                        new SecurityHeaders(HTTPS.equals(properties.publicUrl().getScheme()))));
    }

    @Bean
    FilterRegistrationBean<CorsFilter> corsRules(GatewayProperties properties, Problems problems, JsonMapper json) {
        return at(1, CorsRules.filter(properties, problems, json));
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter(
            GatewayProperties properties, Addresses addresses, Problems problems, MeterRegistry meters) {
        return at(2, new RateLimitFilter(properties.limits(), addresses, problems, meters));
    }

    @Bean
    FilterRegistrationBean<RequestSizeFilter> requestSizeFilter(
            GatewayProperties properties, Addresses addresses, Problems problems) {
        return at(3, new RequestSizeFilter(properties.sizes(), addresses, problems));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
