package cn.zwgk.application.offer;

import cn.zwgk.application.offer.Offers.Offer;
import cn.zwgk.clients.ServiceCalls;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Asks search-service what is published. It is a read that may fail: nobody waits long for it, and nothing depends on it. */
@Component
class PublishedContent {

    private static final int MOST = 5;
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Logger LOG = LoggerFactory.getLogger(PublishedContent.class);

    private final RestClient http;
    private final URI search;

    PublishedContent(ServiceCalls calls, OfferConventions conventions) {
        this.http = calls.withoutToken(conventions.patience());
        this.search = conventions.searchUrl().resolve("/api/v1/search");
    }

    Offers matching(String question) {
        try {
            JsonNode answer = http.get()
                    .uri(UriComponentsBuilder.fromUri(search)
                            .queryParam("q", "{question}")
                            .queryParam("size", MOST)
                            .encode()
                            .buildAndExpand(question)
                            .toUri())
                    .retrieve()
                    .body(JsonNode.class);
            return answer == null ? Offers.UNAVAILABLE : offers(answer);
        } catch (RestClientException silent) {
            LOG.info("No offers: {}", silent.getClass().getSimpleName());
            return Offers.UNAVAILABLE;
        }
    }

    private static Offers offers(JsonNode answer) {
        List<Offer> items = answer.path("items")
                .valueStream()
                .map(item -> new Offer(
                        item.path("kindName").asString(""),
                        item.path("title").asString(""),
                        item.path("url").asString(""),
                        text(item, "documentNumber"),
                        day(text(item, "publishedAt")),
                        text(item, "validityName"),
                        passage(item)))
                .toList();
        return new Offers(true, answer.path("total").asLong(items.size()), items);
    }

    private static @Nullable String passage(JsonNode item) {
        String highlight = item.path("highlights").path(0).asString("");
        String plain = TAGS.matcher(highlight)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return plain.isBlank() ? text(item, "summary") : plain;
    }

    private static @Nullable String text(JsonNode item, String field) {
        String text = item.path(field).asString("");
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String day(@Nullable String moment) {
        return moment == null || moment.length() < 10 ? moment : moment.substring(0, 10);
    }
}
