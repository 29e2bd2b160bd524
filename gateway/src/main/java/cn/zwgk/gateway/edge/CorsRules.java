package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** Which pages of other sites may call the API: those of named origins and no others. */
final class CorsRules {

    private CorsRules() {}

    static CorsFilter filter(GatewayProperties properties, Problems problems, JsonMapper json) {
        List<String> origins = new ArrayList<>(properties.allowedOrigins());
        origins.add(properties.publicUrl().toString());
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Request-Id"));
        rules.setExposedHeaders(List.of("ETag", "Location", "X-Request-Id", "Retry-After"));
        rules.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", rules);
        source.registerCorsConfiguration("/v3/**", rules);
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(new DefaultCorsProcessor() {
            @Override
            protected void rejectRequest(ServerHttpResponse response) throws IOException {
                response.setStatusCode(HttpStatus.FORBIDDEN);
                response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
                response.getBody()
                        .write(json.writeValueAsString(problems.of(HttpStatus.FORBIDDEN, "origin-not-allowed"))
                                .getBytes(StandardCharsets.UTF_8));
                response.flush();
            }
        });
        return filter;
    }
}
