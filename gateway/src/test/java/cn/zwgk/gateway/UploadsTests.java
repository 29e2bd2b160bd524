package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever takes a file in a service may carry one through the gateway, and nothing else may be as large. */
class UploadsTests {

    private static final String UNLIMITED = "1000000";

    @SuppressWarnings("NullAway.Init")
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                "--zwgk.gateway.sizes.ordinary=1KB",
                "--zwgk.gateway.sizes.attachment=3KB",
                "--zwgk.gateway.sizes.imports=5KB",
                "--zwgk.gateway.sizes.films=7KB",
                "--zwgk.gateway.limits.writing=" + UNLIMITED,
                "--zwgk.gateway.limits.searching=" + UNLIMITED,
                "--zwgk.gateway.limits.tracking=" + UNLIMITED);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void whatTakesAFileInItsServiceMayBeLargerThanWhatDoesNot() {
        assertThat(Contract.all())
                .filteredOn(operation -> !operation.method().equals("GET"))
                .filteredOn(operation -> isTooLarge(operation.method(), operation.path(), 2) == operation.takesAFile())
                .as("operations of which service and gateway think differently")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/drafts/1/attachments, 3",
        "/api/v1/imports, 5",
        "/api/v1/archive-verifications, 5",
        "/api/v1/interpretation-materials/1/files, 7"
    })
    void librariesAndArchivesMayBeLargerThanAttachmentsAndFilmsLarger(String path, int kilobytes) {
        assertThat(isTooLarge("POST", path, kilobytes)).isFalse();
        assertThat(isTooLarge("POST", path, kilobytes + 1)).isTrue();
    }

    private static boolean isTooLarge(String method, String path, int kilobytes) {
        return gateway.send(gateway.request(path)
                                .method(method, BodyPublishers.ofByteArray(new byte[kilobytes * 1024])))
                        .statusCode()
                == 413;
    }
}
