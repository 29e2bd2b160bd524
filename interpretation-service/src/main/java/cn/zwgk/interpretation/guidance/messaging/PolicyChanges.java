package cn.zwgk.interpretation.guidance.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * Reads policy-service's lists of changes: each subject with its latest state, in the words of the fact that told it. An answer that
 * does not come in time is an exception.
 */
@Component
class PolicyChanges {

    /**
     * Some changes.
     *
     * @param next what to ask for next
     * @param more whether there is more behind it
     */
    record Stretch(List<Change> items, long next, boolean more) {}

    /** @param type the fact's name */
    record Change(String type, JsonNode data) {}

    private record Granted(@JsonProperty("access_token") String value) {}

    private final IntakeTerms terms;
    private final RestClient http;

    PolicyChanges(IntakeTerms terms) {
        this.terms = terms;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(terms.patience()).build());
        requests.setReadTimeout(terms.patience());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** @throws org.springframework.web.client.RestClientException if Keycloak or policy-service does not answer as agreed */
    Stretch after(String path, long cursor) {
        return Objects.requireNonNull(http.get()
                .uri(UriComponentsBuilder.fromUri(terms.policyUrl())
                        .path(path)
                        .queryParam("after", cursor)
                        .queryParam("limit", terms.pageSize())
                        .build()
                        .toUri())
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(Stretch.class));
    }

    /** Read a few times in the life of an installation: a token is not worth keeping. */
    private String token() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", IntakeTerms.CLIENT);
        form.add("client_secret", terms.clientSecret());
        return Objects.requireNonNull(http.post()
                        .uri(terms.tokenUrl())
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(Granted.class))
                .value();
    }
}
