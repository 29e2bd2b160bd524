package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties.Sizes;
import cn.zwgk.gateway.Uploads;
import cn.zwgk.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large: by what they say about their length, and by counting where they say nothing. */
final class RequestSizeFilter extends OncePerRequestFilter {

    private final Sizes sizes;
    private final Problems problems;

    RequestSizeFilter(Sizes sizes, Problems problems) {
        this.sizes = sizes;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitFor(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            response.setHeader("Connection", "close"); // Nobody reads the rest.
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
            return;
        }
        chain.doFilter(request.getContentLengthLong() >= 0 ? request : new Counted(request, limit), response);
    }

    private long limitFor(String path) {
        if (path.startsWith("/api/v1/imports") || path.equals("/api/v1/archive-verifications")) {
            return sizes.imports().toBytes();
        }
        if (path.startsWith("/api/v1/interpretation-materials/") && path.endsWith("/files")) {
            return sizes.films().toBytes();
        }
        return (Uploads.isUpload(path) ? sizes.attachment() : sizes.ordinary()).toBytes();
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public jakarta.servlet.ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit, () -> TooLarge.note(this));
        }
    }
}
