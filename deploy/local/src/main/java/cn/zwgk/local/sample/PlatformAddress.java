package cn.zwgk.local.sample;

import java.net.URI;

/**
 * Where a running platform is spoken to.
 *
 * @param gateway address of the gateway, for example {@code http://127.0.0.1:8080}
 * @param keycloak address of Keycloak with its path, for example {@code http://127.0.0.1:18080/auth}
 */
public record PlatformAddress(URI gateway, URI keycloak) {

    URI api(String path) {
        return URI.create(withoutSlash(gateway) + "/api/v1" + path);
    }

    URI tokens() {
        return URI.create(withoutSlash(keycloak) + "/realms/zwgk/protocol/openid-connect/token");
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
