package cn.zwgk.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations of a service's OpenAPI document, of which one without a token has an empty list of security requirements. */
final class PublicOperations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String ID = "0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77";

    private PublicOperations() {}

    /** The document as the service's own tests keep it in {@code contracts/openapi}. */
    static JsonNode of(String service) {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("../contracts/openapi/" + service + ".json")));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /**
     * @param letThrough whether a method of an address reaches its service without a token
     * @return a sentence for each operation of which service and gateway think differently
     */
    static List<String> contradictions(JsonNode document, BiPredicate<String, String> letThrough) {
        List<String> sentences = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> {
                            String method = operation.getKey().toUpperCase(Locale.ROOT);
                            JsonNode security = operation.getValue().path("security");
                            boolean isPublic = security.isArray() && security.isEmpty();
                            if (isPublic
                                    != letThrough.test(method, path.getKey().replaceAll("\\{[^}]*}", ID))) {
                                sentences.add(
                                        isPublic
                                                ? "%s %s is public in its service, and the gateway wants a token"
                                                        .formatted(method, path.getKey())
                                                : "%s %s is not public in its service, and the gateway lets it through without a token"
                                                        .formatted(method, path.getKey()));
                            }
                        }));
        return sentences;
    }
}
