package cn.zwgk.application.offer;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where offers come from, as settings {@code zwgk.application.offers.*}.
 *
 * @param searchUrl search-service, without a path
 * @param patience how long is waited for it; the form goes on without offers
 */
@ConfigurationProperties("zwgk.application.offers")
public record OfferConventions(
        @DefaultValue("http://127.0.0.1:8085") URI searchUrl,
        @DefaultValue("1500ms") Duration patience) {}
