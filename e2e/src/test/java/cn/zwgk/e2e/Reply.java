package cn.zwgk.e2e;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the gateway answered. */
record Reply(int status, String eTag, JsonNode body, String text) {

    /** The text at a path such as {@code items/0/title}; empty where there is none. */
    String at(String path) {
        return body.at("/" + path).asString("");
    }

    JsonNode node(String path) {
        return body.at("/" + path);
    }

    List<String> reasons() {
        return node("errors")
                .valueStream()
                .map(reason -> reason.path("code").asString(""))
                .toList();
    }

    Reply expecting(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected %d, was %d: %s".formatted(expected, status, text));
        }
        return this;
    }
}
