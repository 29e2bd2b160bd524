package cn.zwgk.messaging.inbox;

import cn.zwgk.messaging.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies on a topic, or as it lay there before it became a dead letter.
 *
 * @param headers its CloudEvents attributes as text
 * @param data the JSON; null if the record has none
 */
public record IncomingFact(
        String topic,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String data) {

    public IncomingFact {
        headers = Map.copyOf(headers);
    }

    /** The record without headers that are none of CloudEvents' (how it failed, for example). */
    public static IncomingFact of(String topic, ConsumerRecord<String, byte[]> kafkaRecord) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : kafkaRecord.headers()) {
            if (header.value() != null
                    && (header.key().startsWith("ce_") || header.key().equals(CloudEvents.CONTENT_TYPE))) {
                headers.put(header.key(), text(header.value()));
            }
        }
        return new IncomingFact(
                topic, kafkaRecord.key(), headers, kafkaRecord.value() == null ? null : text(kafkaRecord.value()));
    }

    /** Without the null character, which PostgreSQL cannot keep and JSON does not know. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    /** @throws MalformedFact if the attribute is missing */
    String attribute(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new MalformedFact("The record has no " + name, null);
        }
        return value;
    }
}
