package cn.zwgk.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the request its id and its client, takes away forwarding headers that no trusted proxy wrote, and protects the answer. */
final class EdgeFilter extends OncePerRequestFilter {

    private static final Set<String> FORWARDING = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-proto",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip");

    private final ClientAddress clients;
    private final SecurityHeaders headers;

    EdgeFilter(ClientAddress clients, SecurityHeaders headers) {
        this.clients = clients;
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestIds.takeOverOrMake(request.getHeader(RequestIds.HEADER));
        clients.note(request);
        response.setHeader(RequestIds.HEADER, id);
        headers.protect(request, response);
        Set<String> hidden = clients.comesFromATrustedProxy(request) ? Set.of() : FORWARDING;
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestIds.MDC_KEY, id)) {
            chain.doFilter(new EdgeRequest(request, id, hidden), response);
        }
    }
}
