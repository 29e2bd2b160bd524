package cn.zwgk.messaging.relay;

import cn.zwgk.messaging.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A row of the outbox that has not been sent. */
record PendingFact(
        long id,
        UUID eventId,
        String topic,
        String type,
        int version,
        UUID subject,
        Instant occurredAt,
        String data,
        @Nullable String requestId,
        @Nullable String traceparent,
        int attempts) {

    static PendingFact read(ResultSet row) throws SQLException {
        return new PendingFact(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getInt("version"),
                row.getObject("subject", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("data"),
                row.getString("request_id"),
                row.getString("traceparent"),
                row.getInt("attempts"));
    }

    /** The record as it goes to Kafka. */
    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> kafkaRecord =
                new ProducerRecord<>(topic, subject.toString(), data.getBytes(StandardCharsets.UTF_8));
        Headers headers = kafkaRecord.headers();
        add(headers, CloudEvents.SPEC_VERSION, "1.0");
        add(headers, CloudEvents.ID, eventId.toString());
        add(headers, CloudEvents.TYPE, CloudEvents.type(type, version));
        add(headers, CloudEvents.SOURCE, source);
        add(headers, CloudEvents.SUBJECT, subject.toString());
        add(headers, CloudEvents.TIME, occurredAt.toString());
        add(headers, CloudEvents.DATA_SCHEMA, CloudEvents.schema(topic, type, version));
        add(headers, CloudEvents.CONTENT_TYPE, "application/json");
        if (requestId != null) {
            add(headers, CloudEvents.REQUEST_ID, requestId);
        }
        if (traceparent != null) {
            add(headers, CloudEvents.TRACE_PARENT, traceparent);
        }
        return kafkaRecord;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
