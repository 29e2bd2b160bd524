package cn.zwgk.clients;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who this service is to the others, as settings {@code zwgk.client.*}.
 *
 * @param id of its client in Keycloak
 * @param secret of that client; empty: Keycloak gives it no token
 * @param tokenUrl where Keycloak gives tokens
 */
@ConfigurationProperties("zwgk.client")
record ClientSettings(String id, @DefaultValue("") String secret, URI tokenUrl) {

    /** Without the secret, wherever somebody writes it down. */
    @Override
    public String toString() {
        return "ClientSettings[" + id + "]";
    }
}
