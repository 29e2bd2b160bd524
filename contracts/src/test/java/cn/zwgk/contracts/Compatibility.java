package cn.zwgk.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares a schema with what was promised before, in the eyes of a consumer that was written against the earlier one: fields may be
 * added, everything that it may rely on has to stay. A change that breaks needs a new version of the event beside the old one.
 */
final class Compatibility {

    private final List<String> breaches = new ArrayList<>();
    private final String event;

    private Compatibility(String event) {
        this.event = event;
    }

    /** What a consumer of the earlier schemas could stumble over, a sentence each; empty if nothing. */
    static List<String> breaches(Map<String, JsonNode> before, Map<String, JsonNode> now) {
        List<String> all = new ArrayList<>();
        before.forEach((event, schema) -> {
            JsonNode present = now.get(event);
            if (present == null) {
                all.add(event + ": the event is gone; consumers still listen to it.");
            } else {
                Compatibility compatibility = new Compatibility(event);
                compatibility.compare("", schema, present);
                all.addAll(compatibility.breaches);
            }
        });
        return all;
    }

    private void compare(String path, JsonNode before, JsonNode now) {
        compareType(path, before, now);
        compareEnum(path, before, now);
        compareFields(path, before, now);
        if (!now.path("additionalProperties").asBoolean(true)
                && before.path("additionalProperties").asBoolean(true)) {
            breach(path, "no longer allows further fields, so that none can be added later");
        }
        if (before.has("items")) {
            compare(path + "[]", before.get("items"), now.path("items"));
        }
    }

    private void compareType(String path, JsonNode before, JsonNode now) {
        for (String keyword : List.of("type", "format")) {
            if (!before.path(keyword).equals(now.path(keyword))) {
                breach(
                        path,
                        "had the " + keyword + " " + text(before.path(keyword)) + " and now has "
                                + text(now.path(keyword)));
            }
        }
    }

    private void compareEnum(String path, JsonNode before, JsonNode now) {
        if (!now.has("enum")) {
            return;
        }
        if (!before.has("enum")) {
            breach(path, "could have any value and now only " + text(now.get("enum")));
            return;
        }
        Set<String> missing = new HashSet<>();
        before.get("enum").forEach(value -> missing.add(value.asString()));
        now.get("enum").forEach(value -> missing.remove(value.asString()));
        missing.stream().sorted().forEach(value -> breach(path, "no longer has the value " + value));
    }

    private void compareFields(String path, JsonNode before, JsonNode now) {
        Set<String> requiredBefore = strings(before.path("required"));
        Set<String> requiredNow = strings(now.path("required"));
        for (Map.Entry<String, JsonNode> field : before.path("properties").properties()) {
            String inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            JsonNode present = now.path("properties").path(field.getKey());
            if (present.isMissingNode()) {
                breach(inner, "is removed or renamed");
            } else {
                compare(inner, field.getValue(), present);
                if (requiredBefore.contains(field.getKey()) && !requiredNow.contains(field.getKey())) {
                    breach(inner, "was always there and may now be absent");
                }
            }
        }
        for (String required : requiredNow) {
            if (!requiredBefore.contains(required)) {
                breach(
                        path.isEmpty() ? required : path + "." + required,
                        "is required now, but facts that are on the topic already need not have it");
            }
        }
    }

    private void breach(String path, String what) {
        breaches.add(event + ": " + (path.isEmpty() ? "the event" : "the field " + path) + " " + what + ".");
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> found = new HashSet<>();
        array.forEach(value -> found.add(value.asString()));
        return found;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "none" : node.isString() ? node.asString() : node.toString();
    }
}
