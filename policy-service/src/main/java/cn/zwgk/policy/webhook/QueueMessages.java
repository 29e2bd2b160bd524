package cn.zwgk.policy.webhook;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactJson;
import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.DocumentChanged;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes down what the receivers are to be told, in the transaction in which it happened. The text of a document does not
 * travel along: whoever wants it reads it at the address that does.
 */
@UseCase
class QueueMessages {

    private static final String TEXT = "text";

    private final Webhooks webhooks;
    private final Messages messages;
    private final JsonMapper json;
    private final InstantSource time;

    QueueMessages(Webhooks webhooks, Messages messages, JsonMapper json, InstantSource time) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.json = json;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DocumentChanged change) {
        Optional<EventType> type = EventType.of(change.fact());
        if (type.isEmpty() || !change.document().isProactivelyDisclosed()) {
            return;
        }
        List<UUID> receivers = webhooks.listeningTo(type.get());
        if (receivers.isEmpty()) {
            return;
        }
        Instant now = time.instant();
        String body = body(type.get(), (Fact) change.fact(), now);
        for (UUID receiver : receivers) {
            messages.add(Ids.next(), receiver, change.document().id(), type.get(), body, now);
        }
    }

    private String body(EventType type, Fact fact, Instant now) {
        ObjectNode data = (ObjectNode) json.readTree(FactJson.write(fact));
        data.remove(TEXT);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.code());
        body.put("timestamp", now.toString());
        body.put("data", data);
        return json.writeValueAsString(body);
    }
}
