package cn.zwgk.policy.ledger.plan;

import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of all years. */
@Repository
public class Plans {

    private final JdbcClient database;
    private final InstantSource time;

    Plans(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** Newest first; there is one a year. */
    public List<Plan> all() {
        return database.sql("select * from ledger_plan order by year desc")
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code plan-not-found} */
    public Plan get(int year) {
        return find(year).orElseThrow(() -> Refused.notFound("plan-not-found", Integer.toString(year)));
    }

    public Plan get(UUID id) {
        return database.sql("select * from ledger_plan where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .single();
    }

    public Optional<Plan> find(int year) {
        return database.sql("select * from ledger_plan where year = ?")
                .param(year)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The plan for changing its obligations: nobody else changes or counts them until this transaction ends. */
    Plan hold(UUID id) {
        return database.sql("select * from ledger_plan where id = ? for update")
                .param(id)
                .query((row, number) -> read(row))
                .single();
    }

    /** The plan for counting towards it: it is neither adopted nor closed until this transaction ends. */
    public Optional<Plan> holdStill(int year) {
        return database.sql("select * from ledger_plan where year = ? for share")
                .param(year)
                .query((row, number) -> read(row))
                .optional();
    }

    void add(Plan plan) {
        database.sql("""
                        insert into ledger_plan (id, year, title, state, offices, copied_from, version, updated_at)
                        values (:id, :year, :title, :state, :offices, :copiedFrom, 1, :at)""")
                .param("id", plan.id())
                .param("year", plan.year())
                .param("title", plan.title())
                .param("state", plan.state().name())
                .param("offices", plan.offices().toArray(String[]::new))
                .param("copiedFrom", plan.copiedFrom())
                .param("at", now())
                .update();
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Plan plan) {
        @Nullable Adoption adoption = plan.adoption();
        int rows = database.sql("""
                        update ledger_plan set title = :title, state = :state, offices = :offices, proposed_by = :proposedBy,
                            adopted_at = :adoptedAt, adopted_by_name = :adoptedBy, frozen_at = :frozenAt,
                            version = version + 1, updated_at = :at
                        where id = :id and version = :version""")
                .param("title", plan.title())
                .param("state", plan.state().name())
                .param("offices", plan.offices().toArray(String[]::new))
                .param("proposedBy", plan.proposedBy())
                .param("adoptedAt", utc(adoption == null ? null : adoption.at()))
                .param("adoptedBy", adoption == null ? null : adoption.byName())
                .param("frozenAt", utc(plan.frozenAt()))
                .param("at", now())
                .param("id", plan.id())
                .param("version", plan.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Plan " + plan.year() + " changed after " + plan.version());
        }
    }

    /** The report as it stood when the year was closed. */
    public Optional<String> frozenReport(UUID id) {
        return database.sql("select frozen_report::text as report from ledger_plan where id = ?")
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getString("report")))
                .single();
    }

    public void keepReport(UUID id, String json) {
        database.sql("update ledger_plan set frozen_report = cast(:json as jsonb) where id = :id")
                .param("json", json)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Plan read(ResultSet row) throws SQLException {
        @Nullable Instant adoptedAt = instant(row, "adopted_at");
        return new Plan(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("title"),
                PlanState.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("offices").getArray()),
                row.getObject("copied_from", Integer.class),
                row.getString("proposed_by"),
                adoptedAt == null ? null : new Adoption(adoptedAt, row.getString("adopted_by_name")),
                instant(row, "frozen_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
