package cn.zwgk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes {@link Idempotent} handlers safe to repeat. The act and its stored answer share one transaction, so that there is
 * no moment in which one exists without the other; a second request with the same key waits for the first.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 128;

    private final StoredAnswers answers;
    private final RequestMappingHandlerMapping handlers;
    private final PlatformTransactionManager transactions;
    private final ProblemWriter problems;

    IdempotencyFilter(
            StoredAnswers answers,
            RequestMappingHandlerMapping handlers,
            PlatformTransactionManager transactions,
            ProblemWriter problems) {
        this.answers = answers;
        this.handlers = handlers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isIdempotent(request)) {
            chain.doFilter(request, response);
            return;
        }
        String key = request.getHeader(HEADER).strip();
        if (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
            problems.write(response, HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
            return;
        }
        RepeatableBody body = new RepeatableBody(request);
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            carryOut(key, body, response, chain, transaction);
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
            throw failure;
        }
    }

    private void carryOut(
            String key,
            RepeatableBody request,
            HttpServletResponse response,
            FilterChain chain,
            TransactionStatus transaction)
            throws IOException, ServletException {
        String scope = request.getRequestURI();
        if (!answers.claim(key, scope, request.fingerprint(key))) {
            StoredAnswers.@Nullable Answer stored = answers.find(key, scope, request.fingerprint(key));
            transactions.commit(transaction);
            if (stored == null) {
                problems.write(response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
            } else {
                stored.writeTo(response);
            }
            return;
        }
        ContentCachingResponseWrapper recorded = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, recorded);
        if (recorded.getStatus() < HttpStatus.BAD_REQUEST.value() && !transaction.isRollbackOnly()) {
            answers.store(key, scope, StoredAnswers.Answer.of(recorded));
            transactions.commit(transaction);
        } else {
            transactions.rollback(transaction);
        }
        recorded.copyBodyToResponse();
    }

    private boolean isIdempotent(HttpServletRequest request) throws ServletException {
        try {
            @Nullable HandlerExecutionChain chain = handlers.getHandler(request);
            return chain != null
                    && chain.getHandler() instanceof HandlerMethod method
                    && method.hasMethodAnnotation(Idempotent.class);
        } catch (Exception unmatched) {
            // The dispatcher will find the same and say it properly.
            return false;
        }
    }
}
