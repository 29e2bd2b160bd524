package cn.zwgk.gateway.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** Which operation a request asks for. */
class AddressesTests {

    private static final Addresses ADDRESSES = new Addresses(List.of(
            "policy GET /api/v1/guides PUBLIC",
            "policy GET /api/v1/guides/desk",
            "policy GET /api/v1/guides/{id} PUBLIC",
            "policy PUT /api/v1/guides/{id}",
            "interaction GET /api/v1/messages/{id} PUBLIC",
            "interaction POST /api/v1/messages/track PUBLIC SECRET",
            "interpretation GET /api/v1/interpretation-gaps/export.{format}",
            "policy GET /api/v1/worklist/documents",
            "interaction GET /api/v1/worklist/messages"));

    @Test
    void whatIsNamedOutrightIsNoValueOfAVariable() {
        assertThat(isPublic(HttpMethod.GET, "/api/v1/guides/42")).isTrue();
        assertThat(isPublic(HttpMethod.GET, "/api/v1/guides/desk")).isFalse();
    }

    @Test
    void anAddressIsPublicByMethod() {
        assertThat(isPublic(HttpMethod.GET, "/api/v1/guides/42")).isTrue();
        assertThat(isPublic(HttpMethod.HEAD, "/api/v1/guides/42"))
                .as("asked for without its body")
                .isTrue();
        assertThat(isPublic(HttpMethod.PUT, "/api/v1/guides/42")).isFalse();
        assertThat(isPublic(HttpMethod.DELETE, "/api/v1/guides/42"))
                .as("that nobody named")
                .isFalse();
    }

    /** As the service chooses: what is named outright does not take this method, so it is a value. */
    @Test
    void theAddressThatTakesTheMethodIsMeant() {
        assertThat(ADDRESSES.at(HttpMethod.GET, "/api/v1/messages/track"))
                .hasValueSatisfying(
                        asked -> assertThat(asked.address().getPatternString()).isEqualTo("/api/v1/messages/{id}"));
        assertThat(ADDRESSES.at(HttpMethod.POST, "/api/v1/messages/track"))
                .hasValueSatisfying(asked -> assertThat(asked.is(Trait.SECRET)).isTrue());
    }

    @Test
    void servicesShareTheBeginningOfAnAddress() {
        assertThat(upstreamOf("/api/v1/worklist/documents")).isEqualTo(Upstream.POLICY);
        assertThat(upstreamOf("/api/v1/worklist/messages")).isEqualTo(Upstream.INTERACTION);
        assertThat(upstreamOf("/api/v1/interpretation-gaps/export.xlsx")).isEqualTo(Upstream.INTERPRETATION);
    }

    @Test
    void anEncodedAddressIsTheSameAddress() {
        assertThat(isPublic(HttpMethod.GET, "/api/v1/g%75ides/d%65sk")).isFalse();
        assertThat(ADDRESSES.at(HttpMethod.POST, "/api/v1/messages/tr%61ck"))
                .hasValueSatisfying(asked -> assertThat(asked.is(Trait.SECRET)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/guidesx",
                "/api/v1/guides/",
                "/api/v1//guides",
                "/api/v2/guides",
                "/api/v1/guides/1/2",
                "/api/v1/worklist"
            })
    void whatNoContractNamesIsNothing(String path) {
        assertThat(ADDRESSES.at(HttpMethod.GET, path)).isEmpty();
    }

    private static boolean isPublic(HttpMethod method, String path) {
        return ADDRESSES.at(method, path).orElseThrow().is(Trait.PUBLIC);
    }

    private static Upstream upstreamOf(String path) {
        return ADDRESSES.at(HttpMethod.GET, path).orElseThrow().upstream();
    }
}
