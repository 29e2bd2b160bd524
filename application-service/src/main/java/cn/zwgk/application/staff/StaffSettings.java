package cn.zwgk.application.staff;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory of staff is, as settings {@code zwgk.application.staff.*}. The service account of this service's client may view
 * users.
 *
 * @param keycloakUrl Keycloak, without a slash at the end
 * @param realm the realm of the house
 * @param patience how long is waited for an answer
 */
@ConfigurationProperties("zwgk.application.staff")
record StaffSettings(
        URI keycloakUrl,
        @DefaultValue("zwgk") String realm,
        @DefaultValue("3s") Duration patience) {}
