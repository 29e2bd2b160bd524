package cn.zwgk.policy.channel.inspection;

import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All inspections. */
@Repository
public class Inspections {

    private static final TypeReference<List<ChannelFinding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    Inspections(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Newest first. */
    public List<Inspection> of(UUID channel) {
        return database.sql("select * from channel_inspection where channel_id = ? order by inspected_on desc, id desc")
                .param(channel)
                .query((row, number) -> read(row))
                .list();
    }

    /** Those whose remedy is not in order yet, most urgent first. */
    public List<Inspection> unsettled() {
        return database.sql("""
                        select * from channel_inspection where state in ('REMEDY_DUE', 'REMEDIED') order by remedy_due_on, id""").query((row, number) -> read(row)).list();
    }

    /** @throws Refused {@code inspection-not-found} */
    public Inspection get(UUID id) {
        return database.sql("select * from channel_inspection where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("inspection-not-found"));
    }

    void add(Inspection inspection) {
        database.sql("""
                        insert into channel_inspection (id, channel_id, inspected_on, inspector, state, findings, remedy_due_on,
                            settled_by_name, settled_on, version)
                        values (:id, :channel, :inspectedOn, :inspector, :state, cast(:findings as jsonb), :dueOn,
                            :settledBy, :settledOn, 1)""").params(columns(inspection)).update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Inspection inspection) {
        int rows = database.sql("""
                        update channel_inspection set state = :state, remedy = :remedy, remedied_by_id = :byId,
                            remedied_by_name = :byName, remedied_on = :remediedOn, settled_by_name = :settledBy,
                            settled_on = :settledOn, version = version + 1
                        where id = :id and version = :version""")
                .params(columns(inspection))
                .param("version", inspection.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Inspection " + inspection.id() + " changed meanwhile");
        }
    }

    private Map<String, @Nullable Object> columns(Inspection inspection) {
        @Nullable Remedy remedy = inspection.remedy();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", inspection.id());
        columns.put("channel", inspection.channelId());
        columns.put("inspectedOn", inspection.inspectedOn());
        columns.put("inspector", inspection.inspector());
        columns.put("state", inspection.state().name());
        columns.put("findings", json.writeValueAsString(inspection.findings()));
        columns.put("dueOn", inspection.remedyDueOn());
        columns.put("remedy", remedy == null ? null : remedy.text());
        columns.put("byId", remedy == null ? null : remedy.byId());
        columns.put("byName", remedy == null ? null : remedy.byName());
        columns.put("remediedOn", remedy == null ? null : remedy.on());
        columns.put("settledBy", inspection.settledBy());
        columns.put("settledOn", inspection.settledOn());
        return columns;
    }

    private Inspection read(ResultSet row) throws SQLException {
        @Nullable String remedy = row.getString("remedy");
        return new Inspection(
                row.getObject("id", UUID.class),
                row.getObject("channel_id", UUID.class),
                row.getObject("inspected_on", LocalDate.class),
                row.getString("inspector"),
                InspectionState.valueOf(row.getString("state")),
                json.readValue(row.getString("findings"), FINDINGS),
                row.getObject("remedy_due_on", LocalDate.class),
                remedy == null
                        ? null
                        : new Remedy(
                                remedy,
                                row.getString("remedied_by_id"),
                                row.getString("remedied_by_name"),
                                row.getObject("remedied_on", LocalDate.class)),
                row.getString("settled_by_name"),
                row.getObject("settled_on", LocalDate.class),
                row.getLong("version"));
    }
}
