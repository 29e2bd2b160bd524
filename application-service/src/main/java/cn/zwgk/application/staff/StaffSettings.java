package cn.zwgk.application.staff;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory of staff is, as settings {@code zwgk.application.staff.*}.
 *
 * @param keycloakUrl Keycloak, without a slash at the end
 * @param realm the realm of the house
 * @param clientSecret of the client {@code zwgk-application}, whose service account may view users
 * @param patience how long is waited for an answer
 */
@ConfigurationProperties("zwgk.application.staff")
record StaffSettings(
        URI keycloakUrl,
        @DefaultValue("zwgk") String realm,
        @DefaultValue("") String clientSecret,
        @DefaultValue("3s") Duration patience) {

    static final String CLIENT = "zwgk-application";
}
