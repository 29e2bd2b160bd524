package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicOperationsTests {

    private static final String UNLIMITED = "1000000";

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                "--zwgk.gateway.limits.reading=" + UNLIMITED,
                "--zwgk.gateway.limits.searching=" + UNLIMITED,
                "--zwgk.gateway.limits.writing=" + UNLIMITED,
                "--zwgk.gateway.limits.tracking=" + UNLIMITED,
                "--zwgk.gateway.limits.staff=" + UNLIMITED);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "interpretation", "application", "interaction", "search"})
    void whatIsPublicInAServiceIsLetThroughAndNothingElseIs(String service) {
        assertThat(contradictions(Contract.of(service), PublicOperationsTests::isLetThrough))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "interpretation", "application", "interaction", "search"})
    void everyServiceHasOperationsForEverybodyAndSuchForItsOfficers(String service) {
        assertThat(contradictions(Contract.of(service), (_, _) -> true)).isNotEmpty();
        assertThat(contradictions(Contract.of(service), (_, _) -> false)).isNotEmpty();
    }

    @Test
    void aServiceAndAGatewayThatThinkDifferentlyAreTold() {
        Contract contract = Contract.parse("""
                {"paths": {
                  "/api/v1/drafts/{id}": {"get": {"security": []}},
                  "/api/v1/documents/{id}": {"get": {}, "parameters": []}
                }}""");
        assertThat(contradictions(contract, PublicOperationsTests::isLetThrough))
                .containsExactly(
                        "GET /api/v1/drafts/{id} is public in its service, and the gateway wants a token",
                        "GET /api/v1/documents/{id} is not public in its service, and the gateway lets it through without a token");
    }

    private static List<String> contradictions(Contract contract, BiPredicate<String, String> letThrough) {
        return contract.operations().stream()
                .filter(operation -> operation.isPublic() != letThrough.test(operation.method(), operation.path()))
                .map(operation -> "%s %s is %s"
                        .formatted(
                                operation.method(),
                                operation.address(),
                                operation.isPublic()
                                        ? "public in its service, and the gateway wants a token"
                                        : "not public in its service, and the gateway lets it through without a token"))
                .toList();
    }

    private static boolean isLetThrough(String method, String path) {
        return gateway.send(gateway.request(path).method(method, BodyPublishers.noBody()))
                        .statusCode()
                != 401;
    }
}
