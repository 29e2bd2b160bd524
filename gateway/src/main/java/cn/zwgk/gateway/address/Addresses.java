package cn.zwgk.gateway.address;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The operations of all services. They stand in {@code operations.txt}, a line each, which follows from {@code contracts/openapi};
 * what has no line there does not exist for the gateway.
 */
@Component
public class Addresses {

    /** Where the name of the resource stands in the parts of an address, separators counted: /api/v1/<b>documents</b>. */
    private static final int RESOURCE = 5;

    private static final String ASKED = Asked.class.getName();

    /** What was found for a request; a request that is forwarded within the gateway has another path. */
    private record Asked(String path, Optional<Operation> operation) {}

    private record Line(HttpMethod method, Operation operation) {

        PathPattern address() {
            return operation.address();
        }
    }

    /** By the name of the resource, and among these the address that says most comes first. */
    private final Map<String, List<Line>> lines;

    Addresses() throws IOException {
        this(new ClassPathResource("operations.txt", Addresses.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    /** @param operations lines of service, method, address and traits, with blanks between */
    Addresses(Collection<String> operations) {
        this.lines = new HashMap<>();
        PathPatternParser parser = new PathPatternParser();
        for (String operation : operations) {
            String[] words = operation.split(" +");
            PathPattern address = parser.parse(words[2]);
            Set<Trait> traits =
                    Arrays.stream(words).skip(3).map(Trait::valueOf).collect(Collectors.toUnmodifiableSet());
            Upstream upstream = Upstream.valueOf(words[0].toUpperCase(Locale.ROOT));
            lines.computeIfAbsent(resource(PathContainer.parsePath(words[2])), _ -> new ArrayList<>())
                    .add(new Line(HttpMethod.valueOf(words[1]), new Operation(upstream, address, traits)));
        }
        lines.values().forEach(list -> list.sort(Comparator.comparing(Line::address)));
    }

    /** The operation that a request asks for; none if no contract names the address. Looked up once for a request, many ask. */
    public Optional<Operation> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (request.getAttribute(ASKED) instanceof Asked asked && asked.path().equals(path)) {
            return asked.operation();
        }
        Optional<Operation> operation = at(HttpMethod.valueOf(request.getMethod()), path);
        request.setAttribute(ASKED, new Asked(path, operation));
        return operation;
    }

    /** Whether a contract names the operation that a request asks for, and says this of it. */
    public boolean say(HttpServletRequest request, Trait trait) {
        return of(request).filter(operation -> operation.is(trait)).isPresent();
    }

    /**
     * As services choose it: of the addresses that fit, one that takes the method, and of these the one that says most.
     *
     * @param path encoded, without a query
     */
    public Optional<Operation> at(HttpMethod method, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        HttpMethod named = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        List<Line> fitting = lines.getOrDefault(resource(asked), List.of()).stream()
                .filter(line -> line.address().matches(asked))
                .toList();
        return fitting.stream()
                .filter(line -> line.method().equals(named))
                .map(Line::operation)
                .findFirst()
                .or(() ->
                        fitting.stream().map(line -> unnamed(line.operation())).findFirst());
    }

    /** The service is still asked, since it knows which methods it takes instead, but nothing is open there. */
    private static Operation unnamed(Operation other) {
        return new Operation(other.upstream(), other.address(), Set.of());
    }

    private static String resource(PathContainer path) {
        return path.elements().size() > RESOURCE && path.elements().get(RESOURCE) instanceof PathSegment segment
                ? segment.valueToMatch()
                : "";
    }
}
