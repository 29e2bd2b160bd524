package cn.zwgk.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the firewall and the container refuse before any handler is asked, in the same shape as everything else. */
@RestController
class LastResort implements ErrorController {

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        HttpStatus shown =
                switch (status) {
                    case NOT_FOUND, METHOD_NOT_ALLOWED -> status;
                    default -> status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
                };
        String code =
                switch (shown) {
                    case NOT_FOUND -> "not-found";
                    case METHOD_NOT_ALLOWED -> "method-not-allowed";
                    case INTERNAL_SERVER_ERROR -> "internal-error";
                    default -> "request-malformed";
                };
        return ResponseEntity.status(shown)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(shown, code));
    }
}
