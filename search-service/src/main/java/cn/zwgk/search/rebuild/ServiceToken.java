package cn.zwgk.search.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The token with which this service reads the others (client credentials), fetched anew before it expires. */
class ServiceToken {

    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);

    private final RestClient http;
    private final RebuildProperties properties;
    private @Nullable Token token;

    ServiceToken(RestClient http, RebuildProperties properties) {
        this.http = http;
        this.properties = properties;
    }

    /** Keycloak's clock counts here, not the movable one of the platform. */
    private record Token(String value, Instant expires) {}

    private record Granted(
            @JsonProperty("access_token") String value,
            @JsonProperty("expires_in") long seconds) {}

    synchronized String value() {
        Token known = token;
        if (known == null || !known.expires().isAfter(InstantSource.system().instant())) {
            known = fetched();
            token = known;
        }
        return known.value();
    }

    private Token fetched() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", RebuildProperties.CLIENT);
        form.add("client_secret", properties.clientSecret());
        Granted granted = Objects.requireNonNull(http.post()
                .uri(properties.tokenUrl())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Granted.class));
        return new Token(
                granted.value(),
                InstantSource.system().instant().plusSeconds(granted.seconds()).minus(BEFORE_EXPIRY));
    }
}
