package cn.zwgk.gateway.routing;

import cn.zwgk.gateway.edge.TooLarge;
import cn.zwgk.gateway.problem.Problems;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** 熔断: a service that does not answer is left alone for a while, and people are told at once instead of after a long wait. */
@Component
class Breakers {

    private static final Logger log = LoggerFactory.getLogger(Breakers.class);
    private static final Set<Integer> NO_ANSWER = Set.of(502, 503, 504);
    private static final String SECONDS_TO_WAIT = "10";

    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(10))
            .permittedNumberOfCallsInHalfOpenState(3)
            .build());

    private final Problems problems;
    private final MessageSource messages;
    private final MeterRegistry meters;

    Breakers(Problems problems, MessageSource messages, MeterRegistry meters) {
        this.problems = problems;
        this.messages = messages;
        this.meters = meters;
    }

    /** The filter of one service's routes. */
    HandlerFilterFunction<ServerResponse, ServerResponse> of(String service) {
        CircuitBreaker breaker = registry.circuitBreaker(service);
        Gauge.builder("zwgk.gateway.breaker.open", breaker, b -> b.getState() == CircuitBreaker.State.CLOSED ? 0 : 1)
                .tag("service", service)
                .register(meters);
        return (request, next) -> {
            if (!breaker.tryAcquirePermission()) {
                return unavailable(request);
            }
            long started = System.nanoTime();
            try {
                ServerResponse response = next.handle(request);
                if (NO_ANSWER.contains(response.statusCode().value())) {
                    breaker.onError(elapsed(started), TimeUnit.NANOSECONDS, new IOException("no answer"));
                } else {
                    breaker.onSuccess(elapsed(started), TimeUnit.NANOSECONDS);
                }
                return response;
            } catch (ResourceAccessException | IOException failure) {
                if (TooLarge.is(request.servletRequest())) {
                    breaker.releasePermission();
                    return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE)
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .header(HttpHeaders.CONNECTION, "close")
                            .body(problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"));
                }
                breaker.onError(elapsed(started), TimeUnit.NANOSECONDS, failure);
                log.warn("{} does not answer {} {}: {}", service, request.method(), request.path(), failure.toString());
                return unavailable(request);
            } catch (Exception failure) {
                breaker.releasePermission();
                throw failure;
            }
        };
    }

    private static long elapsed(long started) {
        return System.nanoTime() - started;
    }

    private ServerResponse unavailable(ServerRequest request) {
        ServerResponse.BodyBuilder response =
                ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        if (request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)) {
            return response.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                    .body(messages.getMessage("page.unavailable", null, Locale.SIMPLIFIED_CHINESE));
        }
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable"));
    }
}
