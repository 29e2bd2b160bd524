package cn.zwgk.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service promises in its OpenAPI document. */
public record Contract(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> SECRETS = Set.of("secret", "code");
    private static final String ID = "0193c4f0-6c1e-7a52-9c0f-3a5b8f2d1e77";

    /**
     * An operation.
     *
     * @param method in capitals
     * @param address with its variables
     */
    public record Operation(String method, String address, boolean isPublic, boolean takesASecret, boolean takesAFile) {

        /** An address that a request may have. */
        String path() {
            return address.replaceAll("\\{[^}]*}", ID);
        }
    }

    public static Contract parse(String document) {
        return new Contract(JsonMapper.shared().readTree(document));
    }

    /** As the service's own tests keep it in {@code contracts/openapi}. */
    public static Contract of(String service) {
        try {
            return parse(Files.readString(Path.of("../contracts/openapi/" + service + ".json")));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The operations of all services. */
    static List<Operation> all() {
        return Stream.of("policy", "interpretation", "application", "interaction", "search")
                .flatMap(service -> of(service).operations().stream())
                .toList();
    }

    public List<Operation> operations() {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    private Operation operation(String method, String address, JsonNode promise) {
        JsonNode security = promise.path("security");
        JsonNode content = promise.at("/requestBody/content");
        return new Operation(
                method,
                address,
                security.isArray() && security.isEmpty(),
                content.valueStream()
                        .map(body -> resolved(body.path("schema")).path("properties"))
                        .anyMatch(fields -> SECRETS.stream().anyMatch(fields::has)),
                content.has("multipart/form-data"));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }
}
