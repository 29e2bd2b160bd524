package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties.Limits;
import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.problem.Problems;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one address may ask, for each class of route; the rest is told when to come back. */
final class RateLimitFilter extends OncePerRequestFilter {

    /** Addresses that are remembered at most; who has not asked for longest is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final Limits limits;
    private final Addresses addresses;
    private final Problems problems;
    private final MeterRegistry meters;
    private final Map<Caller, Bucket> buckets = Collections.synchronizedMap(new Recent());

    RateLimitFilter(Limits limits, Addresses addresses, Problems problems, MeterRegistry meters) {
        this.limits = limits;
        this.addresses = addresses;
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RouteClass kind = RouteClass.of(request, addresses.of(request));
        ConsumptionProbe probe = buckets.computeIfAbsent(
                        new Caller(kind, ClientAddress.of(request)), caller -> bucket(kind))
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        meters.counter("zwgk.gateway.limited", "class", kind.name()).increment();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
    }

    private Bucket bucket(RouteClass kind) {
        int aMinute = kind.requestsAMinute(limits);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    private record Caller(RouteClass kind, String address) {}

    private static final class Recent extends LinkedHashMap<Caller, Bucket> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }
}
