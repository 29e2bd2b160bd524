package cn.zwgk.clients;

import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Keycloak gave no token. It says the status or what became of the connection, and neither a body nor the cause: what answers in
 * Keycloak's place may repeat the secret that it was sent, and this is written into logs.
 */
final class TokenUnavailable extends RestClientException {

    private static final long serialVersionUID = 1L;

    TokenUnavailable(RuntimeException refusal) {
        super("No token: " + reason(refusal));
    }

    private static String reason(RuntimeException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientResponseException answer) {
                return "Keycloak answers " + answer.getStatusCode().value();
            }
            if (cause instanceof ResourceAccessException silence) {
                return String.valueOf(silence.getMessage());
            }
        }
        return "Keycloak's answer is none";
    }
}
