package cn.zwgk.interpretation.clauses;

import cn.zwgk.clients.ServiceCalls;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.text.html.BlockLine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Reads a document at policy-service's desk as the officer sees it who asks: with his own token, so that nobody sees through here
 * what he may not see there. An answer that does not come in time is no text, and nothing else breaks.
 */
@Component
class PolicyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyDesk.class);

    /**
     * Settings {@code zwgk.interpretation.policy.*}.
     *
     * @param url where policy-service answers
     * @param patience how long to wait for it
     */
    @ConfigurationProperties("zwgk.interpretation.policy")
    record PolicyTerms(URI url, @DefaultValue("2s") Duration patience) {}

    /** What is read of a draft. */
    private record Draft(long version, @Nullable String body) {}

    private final RestClient http;
    private final URI drafts;

    PolicyDesk(ServiceCalls calls, PolicyTerms terms) {
        this.http = calls.withoutToken(terms.patience());
        this.drafts = terms.url().resolve("/api/v1/drafts/");
    }

    /**
     * The text as it stands at the desk now.
     *
     * @param authorization the officer's own credentials, as he sent them
     */
    Optional<DocumentText> text(DocumentId document, String authorization) {
        try {
            @Nullable
            Draft draft = http.get()
                    .uri(UriComponentsBuilder.fromUri(drafts)
                            .path(document.value().toString())
                            .build()
                            .toUri())
                    .header(HttpHeaders.AUTHORIZATION, authorization)
                    .retrieve()
                    .body(Draft.class);
            return draft == null || draft.body() == null
                    ? Optional.empty()
                    : Optional.of(new DocumentText(draft.version(), BlockLine.textOf(draft.body())));
        } catch (RestClientException e) {
            LOG.info("policy-service gave no text of {}: {}", document.value(), e.getMessage());
            return Optional.empty();
        }
    }
}
