package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Kinds of requests with a limit each, in the order in which they are looked for. */
enum RouteClass {
    SIGNING_IN,
    TRACKING,
    STAFF,
    SEARCHING,
    WRITING,
    READING;

    private static final Pattern SIGN_IN =
            Pattern.compile("/auth/realms/[^/]+/(protocol/openid-connect/token|login-actions/.*)");
    private static final Pattern WITH_SECRET = Pattern.compile(
            "/api/v1/(applications/track.*|applications/withdrawal|applications/notices/word|applications/answer-files.*"
                    + "|applications/following/sessions|messages/track.*|messages/[^/]+/rating"
                    + "|interpretations/events/sign-ups/.*"
                    + "|targeted-documents/links/.*)");

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

    static RouteClass of(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads =
                switch (request.getMethod()) {
                    case "GET", "HEAD", "OPTIONS" -> true;
                    default -> false;
                };
        if (!reads && SIGN_IN.matcher(path).matches()) {
            return SIGNING_IN;
        }
        if (!reads && WITH_SECRET.matcher(path).matches()) {
            return TRACKING;
        }
        if (request.getHeader("Authorization") != null) {
            return STAFF;
        }
        if (path.equals("/api/v1/applications/offers")) {
            return SEARCHING;
        }
        if (reads && (path.startsWith("/api/v1/search") || path.equals("/search"))) {
            return SEARCHING;
        }
        return reads ? READING : WRITING;
    }
}
