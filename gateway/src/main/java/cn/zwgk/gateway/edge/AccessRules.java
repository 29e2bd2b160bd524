package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.address.Trait;
import cn.zwgk.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who gets through: a wrong token never, none only where a contract says that everybody may. What a person may do there is for the
 * services to decide, which check the token again.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    /** The one address of the API that the gateway answers itself. */
    private static final String SITE = "/api/v1/site";

    @Bean
    SecurityFilterChain accessRulesChain(HttpSecurity http, Addresses addresses, Problems problems) throws Exception {
        AuthenticationEntryPoint refusal = (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            boolean without = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
            problems.write(response, HttpStatus.UNAUTHORIZED, without ? "sign-in-required" : "token-invalid");
        };
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(request -> addresses.say(request, Trait.PUBLIC))
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, SITE)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, SITE)
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(refusal)
                        .withObjectPostProcessor(unavailableInsteadOfBroken(refusal, problems)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refusal))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Requests are observed as a whole; a span and a timer for each filter of the chain cost much and nobody reads them. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Without Keycloak's keys no token can be judged, which is nobody's fault who sent one. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> unavailableInsteadOfBroken(
            AuthenticationEntryPoint refusal, Problems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> {
                    if (failure instanceof AuthenticationServiceException) {
                        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
                        problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable");
                    } else {
                        refusal.commence(request, response, failure);
                    }
                });
                return filter;
            }
        };
    }

    /** Only our API's tokens, and only from the header: Keycloak has tokens of its own below /auth, and form bodies stay unread. */
    @Bean
    BearerTokenResolver bearerTokens() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        return request ->
                request.getRequestURI().startsWith("/api/") && request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        ? header.resolve(request)
                        : null;
    }
}
