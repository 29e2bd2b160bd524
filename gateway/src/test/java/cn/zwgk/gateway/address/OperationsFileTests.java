package cn.zwgk.gateway.address;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.gateway.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the gateway knows follows from what the services promise. */
class OperationsFileTests {

    private static final Path FILE = Path.of("src/main/resources/cn/zwgk/gateway/address/operations.txt");
    private static final String HEAD = """
            # Every operation that the gateway knows: service, method, address, and what the gateway acts on (see Trait).
            # Follows from contracts/openapi; the tests compare it, and -Dzwgk.docs.update=true writes it anew.
            """;

    @Test
    void theFileHoldsTheOperationsOfAllContracts() throws IOException {
        String content = HEAD
                + Arrays.stream(Upstream.values())
                        .map(Upstream::shortName)
                        .flatMap(service -> lines(service, Contract.of(service)))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("zwgk.docs.update")) {
            Files.writeString(FILE, content);
        }
        assertThat(Files.readString(FILE))
                .as("Run the tests of gateway with -Dzwgk.docs.update=true, read what it opens, and commit it")
                .isEqualTo(content);
    }

    @Test
    void aLineSaysWhoseAnOperationIsWhetherItIsPublicAndWhatItsBodyCarries() {
        assertThat(lines("interaction", Contract.parse("""
                {"paths": {
                  "/api/v1/messages": {
                    "get": {"security": []},
                    "post": {"security": [], "requestBody": {"content": {"multipart/form-data": {}}}}},
                  "/api/v1/messages/track": {
                    "parameters": [],
                    "post": {"security": [], "requestBody": {"content": {"application/json": {
                      "schema": {"$ref": "#/components/schemas/Track"}}}}}},
                  "/api/v1/operations/{service}/dead-letters": {"get": {}}},
                 "components": {"schemas": {"Track": {"properties": {"number": {}, "secret": {}}}}}}
                """)))
                .containsExactly(
                        "interaction    GET    /api/v1/messages PUBLIC",
                        "interaction    GET    /api/v1/operations/interaction/dead-letters",
                        "interaction    POST   /api/v1/messages PUBLIC FILE",
                        "interaction    POST   /api/v1/messages/track PUBLIC SECRET");
    }

    /** Who signed in is not guessing. */
    @Test
    void aCodeThatAnOfficerHandsInIsNoSecret() {
        assertThat(lines("interaction", Contract.parse("""
                {"paths": {"/api/v1/message-cases": {"post": {"security": [{"bearer": []}], "requestBody": {"content": {
                  "application/json": {"schema": {"properties": {"code": {}}}}}}}}}}
                """)))
                .containsExactly("interaction    POST   /api/v1/message-cases");
    }

    private static Stream<String> lines(String service, Contract contract) {
        return contract.operations().stream()
                .map(operation -> "%-14s %-6s %s%s%s%s"
                        .formatted(
                                service,
                                operation.method(),
                                operation.address().replace("{service}", service),
                                operation.isPublic() ? " " + Trait.PUBLIC : "",
                                operation.isPublic() && operation.takesASecret() ? " " + Trait.SECRET : "",
                                operation.takesAFile() ? " " + Trait.FILE : ""))
                .sorted();
    }
}
