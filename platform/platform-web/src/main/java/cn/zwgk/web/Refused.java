package cn.zwgk.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is answered with a problem (RFC 9457) carrying all the reasons at once. */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final List<Refusal> reasons;
    private final Map<String, Object> details;
    private final @Nullable Duration retryAfter;

    private Refused(HttpStatus status, List<Refusal> reasons, Map<String, Object> details) {
        this(status, reasons, details, null);
    }

    private Refused(
            HttpStatus status, List<Refusal> reasons, Map<String, Object> details, @Nullable Duration retryAfter) {
        super(status + " " + reasons.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        this.status = status;
        this.reasons = List.copyOf(reasons);
        this.details = Map.copyOf(details);
        this.retryAfter = retryAfter;
    }

    /** The request is understood and cannot be carried out as it is (422). */
    public static Refused invalid(List<Refusal> reasons) {
        return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, reasons, Map.of());
    }

    public static Refused invalid(String code, Object... arguments) {
        return invalid(List.of(Refusal.of(code, arguments)));
    }

    /** The present state does not allow it (409). */
    public static Refused conflict(String code, Object... arguments) {
        return new Refused(HttpStatus.CONFLICT, List.of(Refusal.of(code, arguments)), Map.of());
    }

    public static Refused conflict(List<Refusal> reasons) {
        return new Refused(HttpStatus.CONFLICT, reasons, Map.of());
    }

    /** This person may not do it (403). */
    public static Refused forbidden(String code, Object... arguments) {
        return new Refused(HttpStatus.FORBIDDEN, List.of(Refusal.of(code, arguments)), Map.of());
    }

    public static Refused notFound(String code, Object... arguments) {
        return new Refused(HttpStatus.NOT_FOUND, List.of(Refusal.of(code, arguments)), Map.of());
    }

    /** It was here and is gone for a reason that the answer tells (410). */
    public static Refused gone(String code, Map<String, Object> details, Object... arguments) {
        return new Refused(HttpStatus.GONE, List.of(Refusal.of(code, arguments)), details);
    }

    /** Somebody else changed it meanwhile (412). */
    public static Refused preconditionFailed() {
        return new Refused(HttpStatus.PRECONDITION_FAILED, List.of(Refusal.of("changed-meanwhile")), Map.of());
    }

    /**
     * Too often (429).
     *
     * @param retryAfter after what time it may be tried again
     */
    public static Refused tooOften(Duration retryAfter, String code, Object... arguments) {
        return new Refused(HttpStatus.TOO_MANY_REQUESTS, List.of(Refusal.of(code, arguments)), Map.of(), retryAfter);
    }

    /** Any other status. */
    public static Refused with(HttpStatus status, String code, Object... arguments) {
        return new Refused(status, List.of(Refusal.of(code, arguments)), Map.of());
    }

    /** The same refusal with further members in the problem, for example the acts that are allowed. */
    public Refused telling(String member, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(details);
        more.put(member, value);
        return new Refused(status, reasons, more, retryAfter);
    }

    public HttpStatus status() {
        return status;
    }

    public List<Refusal> reasons() {
        return reasons;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** After what time it may be tried again; empty if waiting does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
