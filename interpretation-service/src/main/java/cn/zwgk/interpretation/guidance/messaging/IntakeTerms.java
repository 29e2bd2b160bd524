package cn.zwgk.interpretation.guidance.messaging;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.interpretation.guidance-intake.*}.
 *
 * @param policyUrl where policy-service answers
 * @param tokenUrl where Keycloak gives tokens
 * @param clientSecret of the client {@code zwgk-interpretation}; empty: nothing is read
 * @param patience how long to wait for an answer
 * @param pageSize how many entries are read at once
 */
@ConfigurationProperties("zwgk.interpretation.guidance-intake")
record IntakeTerms(
        URI policyUrl,
        URI tokenUrl,
        @DefaultValue("") String clientSecret,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("100") int pageSize) {

    static final String CLIENT = "zwgk-interpretation";

    boolean isPossible() {
        return !clientSecret.isBlank();
    }
}
