package cn.zwgk.interpretation.guidance.messaging;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.interpretation.guidance-intake.*}.
 *
 * @param policyUrl where policy-service answers
 * @param patience how long to wait for an answer
 * @param pageSize how many entries are read at once
 */
@ConfigurationProperties("zwgk.interpretation.guidance-intake")
record IntakeTerms(
        URI policyUrl,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("100") int pageSize) {}
