package cn.zwgk.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Words and writes problems. The shape is that of the services' own. */
@Component
public class Problems {

    private final MessageSource messages;
    private final JsonMapper json;

    public Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** The problem with this code, worded. */
    public ProblemDetail of(HttpStatus status, String code) {
        String detail = messages.getMessage("problem." + code, null, Locale.SIMPLIFIED_CHINESE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:zwgk:problem:" + code));
        problem.setTitle(messages.getMessage("problem.status-" + status.value(), null, Locale.SIMPLIFIED_CHINESE));
        problem.setProperty("code", code);
        problem.setProperty("errors", List.of(Map.of("code", code, "message", detail)));
        String requestId = MDC.get("requestId");
        if (requestId != null) {
            problem.setProperty("requestId", requestId);
        }
        return problem;
    }

    /** Answers with the problem, where no handler is in sight. */
    public void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsString(of(status, code)).getBytes(StandardCharsets.UTF_8));
    }
}
