package cn.zwgk.interpretation.guidance.messaging;

import cn.zwgk.clients.ServiceCalls;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
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

    private final IntakeTerms terms;
    private final RestClient http;

    PolicyChanges(ServiceCalls calls, IntakeTerms terms) {
        this.terms = terms;
        this.http = calls.withOurToken(terms.patience());
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
                .retrieve()
                .body(Stretch.class));
    }
}
