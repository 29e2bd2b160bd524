package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties.Limits;
import cn.zwgk.gateway.address.Operation;
import cn.zwgk.gateway.address.Trait;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Kinds of requests with a limit each, in the order in which they are looked for. */
enum RouteClass {
    SIGNING_IN,
    TRACKING,
    STAFF,
    SEARCHING,
    WRITING,
    READING;

    private static final List<PathPattern> SIGN_IN = Stream.of(
                    "/auth/realms/{realm}/protocol/openid-connect/token", "/auth/realms/{realm}/login-actions/**")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    /** Answered by the index, which costs more than a row. */
    private static final Set<String> SEARCHED =
            Set.of("/api/v1/search", "/api/v1/search/suggestions", "/api/v1/applications/offers");

    int requestsAMinute(Limits limits) {
        return switch (this) {
            case SIGNING_IN -> limits.signingIn();
            case TRACKING -> limits.tracking();
            case STAFF -> limits.staff();
            case SEARCHING -> limits.searching();
            case WRITING -> limits.writing();
            case READING -> limits.reading();
        };
    }

    /** @param asked the operation, if a contract names one */
    static RouteClass of(HttpServletRequest request, Optional<Operation> asked) {
        boolean reads =
                switch (request.getMethod()) {
                    case "GET", "HEAD", "OPTIONS" -> true;
                    default -> false;
                };
        String path = request.getRequestURI();
        if (!reads && signsIn(path)) {
            return SIGNING_IN;
        }
        if (asked.filter(operation -> operation.is(Trait.SECRET)).isPresent()) {
            return TRACKING;
        }
        if (request.getHeader("Authorization") != null) {
            return STAFF;
        }
        String address =
                asked.map(operation -> operation.address().getPatternString()).orElse(path);
        if (SEARCHED.contains(address) || path.equals("/search")) {
            return SEARCHING;
        }
        return reads ? READING : WRITING;
    }

    private static boolean signsIn(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return SIGN_IN.stream().anyMatch(address -> address.matches(asked));
    }
}
