package cn.zwgk.gateway.edge;

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
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who gets through: a wrong token never, none only where the public may go. What a person may do there is for the services to
 * decide, which check the token again.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final String[] PUBLIC_READING = {
        "/api/v1/site",
        "/api/v1/documents/**",
        "/api/v1/clean-ups/**",
        "/api/v1/catalogue/**",
        "/api/v1/records/**",
        "/api/v1/channels/**",
        "/api/v1/plan-ledger/leadership-group",
        "/api/v1/assistance-standards/**",
        "/api/v1/guides/**",
        "/api/v1/harvest/**",
        "/api/v1/feeds/**",
        "/api/v1/calendar/**",
        "/api/v1/interpretations/**",
        "/api/v1/questions/**",
        "/api/v1/guidance/**",
        "/api/v1/application-results/**",
        "/api/v1/annual-reports/**",
        "/api/v1/released-information/**",
        "/api/v1/applications/following/**",
        "/api/v1/messages/**",
        "/api/v1/consultations/**",
        "/api/v1/search",
        "/api/v1/search/suggestions"
    };

    /** Below addresses that everybody may read, and not for everybody: desks, registers, and what services tell each other. */
    private static final String[] NOT_PUBLIC = {
        "/api/v1/*/changes",
        "/api/v1/assistance-standards/sheets/**",
        "/api/v1/channels/register/**",
        "/api/v1/guides/desk",
        "/api/v1/guides/*/desk",
        "/api/v1/records/desk/**",
        "/api/v1/records/classes/*/template.*"
    };

    private static final String[] PUBLIC_WRITING = {
        "/api/v1/applications",
        "/api/v1/applications/track/**",
        "/api/v1/applications/withdrawal",
        "/api/v1/applications/notices/word",
        "/api/v1/applications/answer-files/**",
        "/api/v1/applications/files",
        "/api/v1/applications/offers",
        "/api/v1/applications/offers/outcomes",
        "/api/v1/applications/following/**",
        "/api/v1/applications/deadline-calculator",
        "/api/v1/messages",
        "/api/v1/messages/track/**",
        "/api/v1/messages/*/rating",
        "/api/v1/interpretations/events/*/sign-ups",
        "/api/v1/interpretations/events/sign-ups/**",
        "/api/v1/harvest/oai",
        "/api/v1/targeted-documents/links/**"
    };

    @Bean
    SecurityFilterChain accessRulesChain(HttpSecurity http, Problems problems) throws Exception {
        AuthenticationEntryPoint refusal = (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            boolean without = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
            problems.write(response, HttpStatus.UNAUTHORIZED, without ? "sign-in-required" : "token-invalid");
        };
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(NOT_PUBLIC)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, PUBLIC_READING)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC_READING)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PUBLIC_WRITING)
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
