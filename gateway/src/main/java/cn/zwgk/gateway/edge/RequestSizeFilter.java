package cn.zwgk.gateway.edge;

import cn.zwgk.gateway.GatewayProperties.Sizes;
import cn.zwgk.gateway.address.Addresses;
import cn.zwgk.gateway.address.Operation;
import cn.zwgk.gateway.address.Trait;
import cn.zwgk.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large: by what they say about their length, and by counting where they say nothing. */
final class RequestSizeFilter extends OncePerRequestFilter {

    /** Whole libraries and archives, and films and sounds that interpret: larger than other files. */
    private static final Set<String> IMPORTS = Set.of("/api/v1/imports", "/api/v1/archive-verifications");

    private static final String FILMS = "/api/v1/interpretation-materials/{id}/files";

    private final Sizes sizes;
    private final Addresses addresses;
    private final Problems problems;

    RequestSizeFilter(Sizes sizes, Addresses addresses, Problems problems) {
        this.sizes = sizes;
        this.addresses = addresses;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = addresses
                .of(request)
                .filter(asked -> asked.is(Trait.FILE))
                .map(this::limitFor)
                .orElse(sizes.ordinary())
                .toBytes();
        if (request.getContentLengthLong() > limit) {
            response.setHeader("Connection", "close"); // Nobody reads the rest.
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
            return;
        }
        chain.doFilter(request.getContentLengthLong() >= 0 ? request : new Counted(request, limit), response);
    }

    private DataSize limitFor(Operation upload) {
        String address = upload.address().getPatternString();
        if (IMPORTS.contains(address)) {
            return sizes.imports();
        }
        return address.equals(FILMS) ? sizes.films() : sizes.attachment();
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
