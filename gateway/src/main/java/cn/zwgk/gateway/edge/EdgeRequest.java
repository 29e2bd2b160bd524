package cn.zwgk.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request as the rest of the gateway and the services see it: with our request id, without headers that nobody vouches for. */
final class EdgeRequest extends HttpServletRequestWrapper {

    private final String requestId;
    private final Set<String> hidden;

    /** @param hidden names of headers in lower case */
    EdgeRequest(HttpServletRequest request, String requestId, Set<String> hidden) {
        super(request);
        this.requestId = requestId;
        this.hidden = hidden;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase(RequestIds.HEADER)) {
            return requestId;
        }
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (name.equalsIgnoreCase(RequestIds.HEADER)) {
            return Collections.enumeration(List.of(requestId));
        }
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new LinkedHashSet<>();
        super.getHeaderNames().asIterator().forEachRemaining(name -> {
            if (!isHidden(name) && !name.equalsIgnoreCase(RequestIds.HEADER)) {
                names.add(name);
            }
        });
        names.add(RequestIds.HEADER);
        return Collections.enumeration(names);
    }

    private boolean isHidden(String name) {
        return hidden.contains(name.toLowerCase(Locale.ROOT));
    }
}
