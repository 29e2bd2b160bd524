package cn.zwgk.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * What the service answered, whatever the status.
 *
 * @param body the JSON body; missing where there is none or it is no JSON
 * @param text the body as it came
 */
public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

    /** The value at a path such as {@code items/0/title}, as text; empty where there is none. */
    public String at(String path) {
        return node(path).asString("");
    }

    public JsonNode node(String path) {
        return body.at("/" + path);
    }

    /** The stable code of a problem. */
    public String code() {
        return at("code");
    }

    /** The codes of all reasons of a problem. */
    public List<String> reasons() {
        return node("errors")
                .valueStream()
                .map(reason -> reason.path("code").asString())
                .toList();
    }

    public @Nullable String eTag() {
        return headers.getETag();
    }
}
