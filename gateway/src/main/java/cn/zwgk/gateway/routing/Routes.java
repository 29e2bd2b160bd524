package cn.zwgk.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.address.Operation;
import cn.zwgk.gateway.address.Upstream;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** Of Keycloak only what people need who sign in; its administration is not open to the world. */
    private static final List<String> SIGN_IN = List.of("/auth/realms/zwgk/**", "/auth/resources/**");

    /** Headers that the gateway sets itself; the services' would stand beside them. */
    private static final Set<String> OURS = Set.of(
            "X-Request-Id",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Referrer-Policy",
            "Permissions-Policy",
            "Strict-Transport-Security",
            "Server");

    @Bean
    ProxyExchange proxyExchange(
            GatewayProperties properties,
            Addresses addresses,
            GatewayMvcProperties settings,
            ObservationRegistry observations) {
        return new Exchange(properties.timeouts(), addresses, settings, observations);
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> services(GatewayProperties properties, Addresses addresses, Breakers breakers) {
        return Stream.of(Upstream.values())
                .map(upstream -> service(upstream, properties, addresses, breakers))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> service(
            Upstream upstream, GatewayProperties properties, Addresses addresses, Breakers breakers) {
        URI address = upstream.address(properties.services());
        var breaker = breakers.of(upstream.shortName());
        RouterFunction<ServerResponse> api = route(upstream.shortName())
                .route(answeredBy(upstream, addresses), http())
                .filter(breaker)
                .before(uri(address))
                .after(Routes::withoutOurs)
                .build();
        RouterFunction<ServerResponse> documentation = route(upstream.shortName() + "-api-docs")
                .route(GET("/v3/api-docs/" + upstream.shortName()), http())
                .filter(breaker)
                .before(uri(address))
                .before(setPath("/v3/api-docs"))
                .after(Routes::withoutOurs)
                .build();
        return api.and(documentation);
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> keycloak(GatewayProperties properties, Breakers breakers) {
        URI keycloak = properties.keycloak();
        return route("keycloak")
                .route(anyOf(SIGN_IN), http())
                .filter(breakers.of("keycloak"))
                .before(uri(URI.create(keycloak.getScheme() + "://" + keycloak.getAuthority())))
                .build();
    }

    /** The address is noted too: requests are counted by it. */
    private static RequestPredicate answeredBy(Upstream upstream, Addresses addresses) {
        return request -> {
            Optional<Operation> asked =
                    addresses.of(request.servletRequest()).filter(operation -> operation.upstream() == upstream);
            asked.ifPresent(operation ->
                    request.attributes().put(RouterFunctions.MATCHING_PATTERN_ATTRIBUTE, operation.address()));
            return asked.isPresent();
        };
    }

    private static RequestPredicate anyOf(List<String> patterns) {
        return patterns.stream()
                .<RequestPredicate>map(pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    private static ServerResponse withoutOurs(ServerRequest request, ServerResponse response) {
        OURS.forEach(response.headers()::remove);
        return response;
    }
}
