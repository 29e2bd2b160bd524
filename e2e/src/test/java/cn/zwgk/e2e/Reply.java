package cn.zwgk.e2e;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the gateway answered. */
public record Reply(int status, String eTag, JsonNode body, String text) {

    /** The text at a path such as {@code items/0/title}; empty where there is none. */
    public String at(String path) {
        return body.at("/" + path).asString("");
    }

    public JsonNode node(String path) {
        return body.at("/" + path);
    }

    public List<String> reasons() {
        return node("errors")
                .valueStream()
                .map(reason -> reason.path("code").asString(""))
                .toList();
    }

    public Reply expecting(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected %d, was %d: %s".formatted(expected, status, text));
        }
        return this;
    }
}
