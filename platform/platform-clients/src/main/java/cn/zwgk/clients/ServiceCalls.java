package cn.zwgk.clients;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Calls of other services. Nobody waits longer than he says, redirects are not followed, and whatever goes wrong, with the token too, is
 * a {@link org.springframework.web.client.RestClientException}.
 */
public final class ServiceCalls {

    private static final String OURS = "ours";

    private final ClientSettings settings;
    private final ObservationRegistry observations;
    private final ClientRegistrationRepository registrations;
    private final OAuth2AuthorizedClientService tokens;
    /** The same whoever sits at the desk, so that there is one token and not one for each officer. */
    private final Authentication ourselves;

    ServiceCalls(ClientSettings settings, ObservationRegistry observations) {
        this.settings = settings;
        this.observations = observations;
        this.registrations = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(OURS)
                .clientId(settings.id())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(settings.tokenUrl().toString())
                .build());
        this.tokens = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.ourselves = new AnonymousAuthenticationToken(
                OURS, settings.id(), AuthorityUtils.createAuthorityList("ROLE_SERVICE"));
    }

    /** Whether this service was given a secret; without one, calls as itself fail. */
    public boolean hasSecret() {
        return !settings.secret().isBlank();
    }

    /**
     * For calls of this service as itself: with a token by client credentials (RFC 6749, section 4.4), kept until a minute before its
     * end and fetched anew, once, if it is refused.
     *
     * @param patience how long to wait for a connection and then for an answer, of Keycloak and of the service called
     */
    public RestClient withOurToken(Duration patience) {
        return timeLimited(patience)
                .requestInterceptor(new FreshTokenWhenRefused())
                .requestInterceptor(ourToken(patience))
                .build();
    }

    /**
     * For calls that need no token or carry somebody else's.
     *
     * @param patience how long to wait for a connection and then for an answer
     */
    public RestClient withoutToken(Duration patience) {
        return timeLimited(patience).build();
    }

    private ClientHttpRequestInterceptor ourToken(Duration patience) {
        RestClientClientCredentialsTokenResponseClient keycloak = new RestClientClientCredentialsTokenResponseClient();
        keycloak.setRestClient(timeLimited(patience)
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build());
        ClientCredentialsOAuth2AuthorizedClientProvider credentials =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        credentials.setAccessTokenResponseClient(keycloak);
        AuthorizedClientServiceOAuth2AuthorizedClientManager authorized =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        authorized.setAuthorizedClientProvider(credentials);
        OAuth2ClientHttpRequestInterceptor bearer = new OAuth2ClientHttpRequestInterceptor(authorized);
        bearer.setClientRegistrationIdResolver(request -> OURS);
        bearer.setPrincipalResolver(request -> ourselves);
        bearer.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return bearer;
    }

    private RestClient.Builder timeLimited(Duration patience) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        requests.setReadTimeout(patience);
        return RestClient.builder().requestFactory(requests).observationRegistry(observations);
    }
}
