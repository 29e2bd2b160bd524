package cn.zwgk.clients;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/**
 * Stands before the interceptor that brings the token. That one throws a refused token away; here the call is made once more, so that
 * nobody notices that Keycloak has new keys. A refused call did nothing, so that any may be repeated.
 */
final class FreshTokenWhenRefused implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution call)
            throws IOException {
        try {
            ClientHttpResponse answer = call.execute(request, body);
            if (!answer.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
                return answer;
            }
            answer.close();
            return call.execute(request, body);
        } catch (OAuth2AuthorizationException | InvalidMediaTypeException refusal) {
            // The second is Keycloak's too: the call's own answer is read only after this.
            throw new TokenUnavailable(refusal);
        }
    }
}
