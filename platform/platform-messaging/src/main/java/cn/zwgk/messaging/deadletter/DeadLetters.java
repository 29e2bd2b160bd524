package cn.zwgk.messaging.deadletter;

import cn.zwgk.messaging.CloudEvents;
import cn.zwgk.messaging.inbox.IncomingFact;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The dead letters that a service has, in its database. */
class DeadLetters {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeadLetters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a record that came from the dead-letter topic; one that is here already stays as it is. */
    void keep(IncomingFact fact, int partition, long offset, String error, Instant failedAt) {
        jdbc.sql("""
                insert into dead_letter (id, topic, partition, record_offset, record_key, headers, data, event_id, type, error, failed_at)
                values (:id, :topic, :partition, :offset, :key, :headers::jsonb, :data, :eventId, :type, :error, :failedAt)
                on conflict do nothing
                """)
                .param("id", idOf(fact.topic(), partition, offset))
                .param("topic", fact.topic())
                .param("partition", partition)
                .param("offset", offset)
                .param("key", fact.key())
                .param("headers", json.writeValueAsString(fact.headers()))
                .param("data", fact.data())
                .param("eventId", fact.headers().get(CloudEvents.ID))
                .param("type", shortType(fact))
                .param("error", error)
                .param("failedAt", failedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String shortType(IncomingFact fact) {
        String type = fact.headers().get(CloudEvents.TYPE);
        return type == null ? null : CloudEvents.shortName(type);
    }

    private static UUID idOf(String topic, int partition, long offset) {
        return UUID.nameUUIDFromBytes((topic + "/" + partition + "/" + offset).getBytes(StandardCharsets.UTF_8));
    }

    /** Those that wait, oldest first, or those that were handled after all, latest first. */
    Paged<DeadLetter> list(boolean replayed, PageRequest paging) {
        String condition = replayed ? "replayed_at is not null" : "replayed_at is null";
        List<DeadLetter> items = jdbc.sql("select * from dead_letter where " + condition + " order by "
                        + (replayed ? "replayed_at desc" : "failed_at, topic, partition, record_offset")
                        + " limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(DeadLetters::read)
                .list();
        return Paged.of(items, paging, count(condition));
    }

    long waiting() {
        return count("replayed_at is null");
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from dead_letter where " + condition)
                .query(Long.class)
                .single();
    }

    Optional<DeadLetter> find(UUID id) {
        return jdbc.sql("select * from dead_letter where id = ?")
                .param(id)
                .query(DeadLetters::read)
                .optional();
    }

    /** The record as it lay on its topic. */
    IncomingFact record(UUID id) {
        return jdbc.sql("select topic, record_key, headers::text as headers, data from dead_letter where id = ?")
                .param(id)
                .query((row, number) -> new IncomingFact(
                        row.getString("topic"),
                        row.getString("record_key"),
                        json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                        row.getString("data")))
                .single();
    }

    void markReplayed(UUID id, String by, Instant at) {
        jdbc.sql("update dead_letter set replays = replays + 1, replayed_at = :at, replayed_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    void markStillFailing(UUID id, String error) {
        jdbc.sql("update dead_letter set replays = replays + 1, error = :error where id = :id")
                .param("error", error)
                .param("id", id)
                .update();
    }

    private static DeadLetter read(ResultSet row, int number) throws SQLException {
        OffsetDateTime replayedAt = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("record_key"),
                row.getString("error"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                row.getInt("replays"),
                replayedAt == null ? null : replayedAt.toInstant(),
                row.getString("replayed_by"),
                row.getString("data"));
    }
}
