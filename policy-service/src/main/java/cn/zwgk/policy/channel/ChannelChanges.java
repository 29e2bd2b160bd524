package cn.zwgk.policy.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 变更记录: what every change of a registration was from and to, and why. */
@Repository
public class ChannelChanges {

    /** One change. */
    public record Entry(Instant at, String byName, String reason, List<FieldChange> changes) {}

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    ChannelChanges(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /** Newest first. */
    public List<Entry> of(UUID channel) {
        return database.sql("select * from channel_change where channel_id = ? order by id desc")
                .param(channel)
                .query((row, number) -> read(row))
                .list();
    }

    void add(UUID channel, String byName, String reason, List<FieldChange> changes) {
        database.sql("""
                        insert into channel_change (channel_id, at, by_name, reason, changes)
                        values (:channel, :at, :byName, :reason, cast(:changes as jsonb))""")
                .param("channel", channel)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("byName", byName)
                .param("reason", reason)
                .param("changes", json.writeValueAsString(changes))
                .update();
    }

    private Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("reason"),
                json.readValue(row.getString("changes"), CHANGES));
    }
}
