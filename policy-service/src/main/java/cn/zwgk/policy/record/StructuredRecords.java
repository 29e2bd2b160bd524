package cn.zwgk.policy.record;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.Person;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All structured records. A natural key belongs to one of them; a discarded one gives its key back. */
@Repository
public class StructuredRecords {

    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    StructuredRecords(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /** @throws Refused {@code record-not-found} */
    public StructuredRecord get(UUID id) {
        return database.sql("select * from structured_record where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("record-not-found"));
    }

    Optional<StructuredRecord> withKey(String classCode, String naturalKey) {
        return database.sql("select * from structured_record where class_code = ? and natural_key = ?")
                .param(classCode)
                .param(naturalKey)
                .query((row, number) -> read(row))
                .optional();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    StructuredRecord save(StructuredRecord saved) {
        Map<String, @Nullable Object> columns = columns(saved);
        if (saved.version() == 0) {
            columns.put("id", saved.id());
            String names = String.join(", ", columns.keySet());
            String values = columns.keySet().stream()
                    .map(name -> name.equals("data") ? "cast(:data as jsonb)" : ":" + name)
                    .collect(Collectors.joining(", "));
            database.sql("insert into structured_record (%s) values (%s)".formatted(names, values))
                    .params(columns)
                    .update();
        } else {
            update(saved, columns);
        }
        return get(saved.id());
    }

    /** Numbers a change that the public can see, so that a reader of the feed misses none. */
    void number(UUID id, long change) {
        database.sql("update structured_record set change_number = ? where id = ?")
                .param(change)
                .param(id)
                .update();
    }

    private void update(StructuredRecord saved, Map<String, @Nullable Object> columns) {
        String settings = columns.keySet().stream()
                .map(name -> name.equals("data") ? "data = cast(:data as jsonb)" : name + " = :" + name)
                .collect(Collectors.joining(", "));
        int updated = database.sql(
                        "update structured_record set %s where id = :id and structured_record.version = :read"
                                .formatted(settings))
                .params(columns)
                .param("id", saved.id())
                .param("read", saved.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "Record %s changed after version %d".formatted(saved.id(), saved.version()));
        }
    }

    private Map<String, @Nullable Object> columns(StructuredRecord saved) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        boolean discarded = saved.state() == RecordState.DISCARDED;
        columns.put("version", saved.version() + 1);
        columns.put("class_code", saved.classCode());
        columns.put("entry_id", saved.entryId());
        columns.put("state", saved.state().name());
        columns.put("natural_key", discarded ? saved.id().toString() : saved.naturalKey());
        columns.put("title", saved.title());
        columns.put("dated", saved.dated());
        columns.put("data", json.writeValueAsString(saved.values()));
        columns.put("drafted_by_id", saved.draftedBy().id());
        columns.put("drafted_by_name", saved.draftedBy().name());
        columns.put("drafted_by_office", saved.draftedBy().office());
        columns.put("contributors", saved.contributors().toArray(String[]::new));
        columns.put("approved_by_name", saved.approvedBy());
        columns.put(
                "published_at",
                saved.publishedAt() == null ? null : saved.publishedAt().atOffset(ZoneOffset.UTC));
        columns.put("published_by_name", saved.publishedBy());
        columns.put("withdrawal_reason", saved.withdrawalReason());
        columns.put("updated_at", time.instant().atOffset(ZoneOffset.UTC));
        return columns;
    }

    StructuredRecord read(ResultSet row) throws SQLException {
        OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new StructuredRecord(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("class_code"),
                row.getObject("entry_id", UUID.class),
                RecordState.valueOf(row.getString("state")),
                row.getString("natural_key"),
                row.getString("title"),
                requireNonNull(row.getObject("dated", LocalDate.class)),
                json.readValue(row.getString("data"), VALUES),
                new Person(
                        row.getString("drafted_by_id"),
                        row.getString("drafted_by_name"),
                        row.getString("drafted_by_office")),
                Set.copyOf(List.of((String[]) row.getArray("contributors").getArray())),
                row.getString("approved_by_name"),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString("published_by_name"),
                row.getString("withdrawal_reason"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
