package cn.zwgk.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Words refusals as problems in the user's language, each with its stable code. */
public final class Problems {

    /** One entry of {@code errors[]}. */
    public record Reason(String code, @Nullable String field, String message) {}

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(HttpStatus status, List<Refusal> refusals, Map<String, Object> details) {
        List<Reason> reasons = new ArrayList<>();
        for (Refusal refusal : refusals) {
            reasons.add(new Reason(refusal.code(), refusal.field(), words(refusal)));
        }
        return problem(status, reasons, details);
    }

    ProblemDetail of(HttpStatus status, String code) {
        return of(status, List.of(Refusal.of(code)), Map.of());
    }

    ProblemDetail worded(HttpStatus status, List<Reason> reasons) {
        return problem(status, reasons, Map.of());
    }

    /** What a person reads under a code; the code itself where the catalogue has a gap. */
    public String words(Refusal refusal) {
        String key = "problem." + refusal.code();
        @Nullable
        String found = messages.getMessage(key, refusal.arguments().toArray(), null, Locale.SIMPLIFIED_CHINESE);
        return found == null ? refusal.code() : found;
    }

    private ProblemDetail problem(HttpStatus status, List<Reason> reasons, Map<String, Object> details) {
        Reason first = reasons.getFirst();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:zwgk:problem:" + first.code()));
        problem.setTitle(words(Refusal.of("status-" + status.value())));
        problem.setDetail(reasons.stream().map(Reason::message).distinct().collect(Collectors.joining()));
        problem.setProperty("code", first.code());
        problem.setProperty("errors", reasons);
        details.forEach(problem::setProperty);
        String requestId = MDC.get(RequestIdFilter.MDC_KEY);
        if (requestId != null) {
            problem.setProperty("requestId", requestId);
        }
        return problem;
    }
}
