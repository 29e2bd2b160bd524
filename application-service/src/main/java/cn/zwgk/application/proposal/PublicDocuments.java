package cn.zwgk.application.proposal;

import cn.zwgk.application.proposal.DisclosureProposal.PublicDocument;
import cn.zwgk.clients.ServiceCalls;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Asks policy-service whether a document is public: what is told to an applicant has to be true. */
@Component
class PublicDocuments {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClient http;
    private final URI library;

    PublicDocuments(ServiceCalls calls, @Value("${zwgk.report.policy-url}") URI policyUrl) {
        this.http = calls.withoutToken(PATIENCE);
        this.library = policyUrl.resolve("/api/v1/documents/");
    }

    /** @throws Refused 422 {@code proposal-document-missing}, {@code proposal-document-not-public}, 503 {@code library-unavailable} */
    PublicDocument require(@Nullable UUID id) {
        if (id == null) {
            throw Refused.invalid(List.of(Refusal.onField("documentId", "proposal-document-missing")));
        }
        try {
            JsonNode answer =
                    http.get().uri(library.resolve(id.toString())).retrieve().body(JsonNode.class);
            String title = answer == null ? "" : answer.path("title").asString("");
            if (title.isBlank()) {
                throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "library-unavailable");
            }
            return new PublicDocument(id, title);
        } catch (HttpClientErrorException notThere) {
            throw Refused.invalid(List.of(Refusal.onField("documentId", "proposal-document-not-public")));
        } catch (RestClientException silent) {
            throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "library-unavailable");
        }
    }
}
