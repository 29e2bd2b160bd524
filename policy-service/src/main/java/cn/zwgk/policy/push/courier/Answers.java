package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.outgoing.Reply;
import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.ReceiptNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Understands what libraries answer, and believes none of it without a receipt: a number of theirs together with our index
 * number. Whatever leaves a doubt is unclear, so that the library is asked before anything is sent again.
 */
final class Answers {

    private final JsonMapper json;
    private final ReceiptNames names;
    private final String indexNumber;

    Answers(JsonMapper json, ReceiptNames names, String indexNumber) {
        this.json = json;
        this.names = names;
        this.indexNumber = indexNumber;
    }

    Outcome toTelling(LibraryAct act, Reply reply, Instant now) {
        return switch (reply.status()) {
            case 401, 403 -> new Outcome.Unavailable("not-authorised", null);
            case 404, 410 ->
                act == LibraryAct.PUBLISH
                        ? new Outcome.Unavailable("address-unknown", null)
                        : new Outcome.Unclear("document-unknown");
            case 408, 409 -> new Outcome.Unclear("conflict");
            case 425, 429, 503 ->
                new Outcome.Unavailable("busy", reply.retryAfter(now).orElse(null));
            default -> byClass(reply);
        };
    }

    private Outcome byClass(Reply reply) {
        if (reply.status() >= 500) {
            return new Outcome.Unclear("server-error");
        }
        if (reply.status() >= 400) {
            return new Outcome.Refused("refused");
        }
        if (reply.status() >= 300) {
            return new Outcome.Unavailable("redirected", null);
        }
        return receipt(reply);
    }

    private Outcome receipt(Reply reply) {
        Optional<JsonNode> answer = read(reply).filter(JsonNode::isObject);
        String number = answer.map(node -> text(node, names.numberName())).orElse("");
        if (number.isEmpty()) {
            return reply.status() == 202 ? new Outcome.Accepted() : new Outcome.Unclear("receipt-missing");
        }
        return isMeant(answer.get()) ? new Outcome.Received(number) : new Outcome.Unclear("receipt-for-another");
    }

    Outcome toAsking(Reply reply, Instant now) {
        return switch (reply.status()) {
            case 204, 404, 410 -> new Outcome.Missing();
            case 401, 403 -> new Outcome.Unavailable("not-authorised", null);
            default ->
                reply.succeeded()
                        ? holding(reply)
                        : new Outcome.Unavailable(
                                "lookup-failed", reply.retryAfter(now).orElse(null));
        };
    }

    private Outcome holding(Reply reply) {
        Optional<JsonNode> answer = read(reply);
        if (answer.isEmpty()) {
            return new Outcome.Unavailable("answer-unreadable", null);
        }
        List<JsonNode> entries = entries(answer.get());
        if (entries == null) {
            return new Outcome.Unavailable("answer-unreadable", null);
        }
        List<JsonNode> ours = entries.stream().filter(this::isMeant).toList();
        if (ours.size() > 1) {
            return new Outcome.Refused("has-it-twice");
        }
        if (ours.isEmpty()) {
            // Others than the one that was asked for say nothing about it.
            return entries.isEmpty() ? new Outcome.Missing() : new Outcome.Unavailable("receipt-for-another", null);
        }
        JsonNode entry = ours.getFirst();
        String number = text(entry, names.numberName());
        return number.isEmpty()
                ? new Outcome.Unavailable("receipt-missing", null)
                : new Outcome.Found(new Holding(
                        number, version(entry), at(entry, names.withdrawnName()).asBoolean(false)));
    }

    /** A document alone, a list, or a page with {@code items}. */
    private static @Nullable List<JsonNode> entries(JsonNode answer) {
        JsonNode list = answer.isArray() ? answer : answer.path("items");
        if (list.isArray()) {
            List<JsonNode> entries = new ArrayList<>();
            list.forEach(entries::add);
            return entries;
        }
        return answer.isObject() ? List.of(answer) : null;
    }

    private boolean isMeant(JsonNode entry) {
        return text(entry, names.indexNumberName()).equals(indexNumber);
    }

    private @Nullable Long version(JsonNode entry) {
        JsonNode version = at(entry, names.versionName());
        return version.isIntegralNumber() ? Long.valueOf(version.asLong()) : null;
    }

    private static String text(JsonNode entry, String name) {
        JsonNode node = at(entry, name);
        return node.isValueNode() && !node.isNull() ? node.asString("").strip() : "";
    }

    private static JsonNode at(JsonNode entry, String name) {
        JsonNode node = entry;
        for (String step : name.split(Pattern.quote("."), -1)) {
            node = node.path(step);
        }
        return node;
    }

    private Optional<JsonNode> read(Reply reply) {
        try {
            return reply.text().isBlank() ? Optional.empty() : Optional.of(json.readTree(reply.text()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
