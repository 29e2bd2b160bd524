package cn.zwgk.web;

import cn.zwgk.workflow.StepRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure leaves the service as a problem with a stable code; what went wrong inside stays in the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        HttpHeaders headers = new HttpHeaders();
        // In whole seconds, and not a moment too early.
        refused.retryAfter()
                .ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1)));
        ProblemDetail problem = problems.of(refused.status(), refused.reasons(), refused.details());
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stepRefused(StepRefused refused) {
        boolean notYours = refused.reason() == StepRefused.Reason.NOT_YOURS;
        return answer(problems.of(
                notYours ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
                List.of(Refusal.of(notYours ? "step-not-yours" : "step-not-allowed")),
                Map.of("state", refused.state(), "act", refused.action(), "allowed", refused.allowed())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean unknown = who == null || who instanceof AnonymousAuthenticationToken;
        return answer(
                unknown
                        ? problems.of(HttpStatus.UNAUTHORIZED, "sign-in-required")
                        : problems.of(HttpStatus.FORBIDDEN, "not-permitted"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(OptimisticLockingFailureException failure) {
        return answer(problems.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        LOG.error("Request failed", failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error"));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problems.Reason> reasons = new ArrayList<>();
        invalid.getBindingResult().getAllErrors().forEach(error -> reasons.add(reason(error)));
        return asObject(problems.worded(HttpStatus.UNPROCESSABLE_CONTENT, reasons), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problems.Reason> reasons = new ArrayList<>();
        invalid.getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> reasons.add(
                                error instanceof FieldError field
                                        ? reason(field)
                                        : new Problems.Reason(
                                                "input-invalid",
                                                result.getMethodParameter().getParameterName(),
                                                text(error)))));
        return asObject(problems.worded(HttpStatus.UNPROCESSABLE_CONTENT, reasons), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return asObject(problems.of(HttpStatus.BAD_REQUEST, "body-unreadable"), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return asObject(problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"), headers);
    }

    /** Whatever else the framework refuses: wrong method, type, version, parameter. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(statusCode.value());
        if (status.is5xxServerError()) {
            LOG.error("Request failed", failure);
        }
        return asObject(problems.of(status, codeOf(status)), headers);
    }

    private static String codeOf(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "request-malformed";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case UNSUPPORTED_MEDIA_TYPE -> "media-type-not-supported";
            case NOT_ACCEPTABLE -> "not-acceptable";
            default -> status.is5xxServerError() ? "internal-error" : "request-malformed";
        };
    }

    private static Problems.Reason reason(MessageSourceResolvable error) {
        @Nullable String field = error instanceof FieldError named ? named.getField() : null;
        return new Problems.Reason("input-invalid", field, text(error));
    }

    private static String text(MessageSourceResolvable error) {
        @Nullable String message = error.getDefaultMessage();
        return message == null ? "填写内容不符合要求。" : message;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ResponseEntity<Object> asObject(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
