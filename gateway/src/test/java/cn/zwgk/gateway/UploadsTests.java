package cn.zwgk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever takes a file in a service may carry one through the gateway. */
class UploadsTests {

    @ParameterizedTest
    @ValueSource(strings = {"policy", "interpretation", "application"})
    void everyOperationThatTakesAFileIsAnUpload(String service) {
        assertThat(PublicOperations.of(service).path("paths").properties())
                .filteredOn(path -> path.getValue()
                        .path("post")
                        .path("requestBody")
                        .path("content")
                        .has("multipart/form-data"))
                .isNotEmpty()
                .allMatch(path -> Uploads.isUpload(path.getKey()), "is known as an upload");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/drafts", "/api/v1/drafts/1/attachments/2", "/api/v1/files", "/api/v1/importsx"})
    void whatCarriesNoFileKeepsTheOrdinaryLimits(String path) {
        assertThat(Uploads.isUpload(path)).isFalse();
    }
}
