package cn.zwgk.search.rebuild;

import cn.zwgk.search.content.Entry;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a service's list of public changes: {@code {items: [{type, data}], next, more?}}, the data as in the event of that type, in the order of the
 * changes, each subject with its latest state.
 */
final class ChangesSource implements ContentSource {

    private final String name;
    private final URI changes;
    private final RestClient http;
    private final Function<JsonNode, Entry> reading;

    ChangesSource(String name, URI changes, RestClient http, Function<JsonNode, Entry> reading) {
        this.name = name;
        this.changes = changes;
        this.http = http;
        this.reading = reading;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Page read(@Nullable String after, int limit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(changes).queryParam("limit", limit);
        if (after != null) {
            address.queryParam("after", after);
        }
        try {
            JsonNode answer = Objects.requireNonNull(
                    http.get().uri(address.encode().build().toUri()).retrieve().body(JsonNode.class));
            List<Entry> entries =
                    answer.path("items").valueStream().map(reading).toList();
            JsonNode next = answer.path("next");
            return new Page(
                    entries, next.isValueNode() && !next.isNull() ? next.asString() : null, entries.size() < limit);
        } catch (RestClientException | JacksonException | IllegalArgumentException e) {
            throw new SourceUnavailable(name, e);
        }
    }
}
