package cn.zwgk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Every service checks tokens itself: issuer, signature, expiry and audience. Who may call a handler stands on the
 * handler ({@code @PreAuthorize} or {@link PublicEndpoint}); one that says nothing is closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, ProblemWriter problems) throws Exception {
        AuthenticationEntryPoint entryPoint = (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            String code = request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "sign-in-required" : "token-invalid";
            problems.write(response, HttpStatus.UNAUTHORIZED, code);
        };
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                        .authenticationEntryPoint(entryPoint))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(response, HttpStatus.FORBIDDEN, "not-permitted")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Tokens travel in a header, never in a cookie, so that no other site can make a browser send them.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // Nothing is kept by anybody unless a handler says so: an answer for the desk changes without its
                // version.
                .headers(headers -> headers.cacheControl(Customizer.withDefaults()))
                .build();
    }

    /** Requests are observed as a whole; a span and a timer for each filter of the chain cost much and nobody reads them. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static JwtAuthenticationConverter converter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(TokenClaims::authorities);
        return converter;
    }
}
