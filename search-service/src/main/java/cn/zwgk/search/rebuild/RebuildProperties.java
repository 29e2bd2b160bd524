package cn.zwgk.search.rebuild;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.rebuild.*}.
 *
 * @param policyUrl where policy-service answers, likewise the others
 * @param pageSize how many entries are read at once
 * @param whenMissing whether an index that is missing is filled from the services as soon as it is made
 */
@ConfigurationProperties("zwgk.rebuild")
record RebuildProperties(
        URI policyUrl,
        URI interpretationUrl,
        URI interactionUrl,
        URI applicationUrl,
        @DefaultValue("100") int pageSize,
        @DefaultValue("true") boolean whenMissing) {}
