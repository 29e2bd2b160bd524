package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockEntry.Voided;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.application.clock.ClockLedger.Line;
import cn.zwgk.application.law.Article;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledgers of the clocks; lines are only added. */
@Repository
class ClockEntries {

    private final JdbcClient database;

    ClockEntries(JdbcClient database) {
        this.database = database;
    }

    ClockLedger of(CaseId id) {
        return new ClockLedger(database.sql("select * from case_clock_entry where case_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> line(row))
                .list());
    }

    void addNew(CaseId id, ClockLedger ledger) {
        int known = database.sql("select count(*) from case_clock_entry where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        List<Line> lines = ledger.lines();
        for (Line line : lines.subList(known, lines.size())) {
            ClockEntry entry = line.entry();
            Integer supersedes = line.supersedes();
            database.sql("""
                            insert into case_clock_entry (case_id, position, kind, on_day, working_days, ground, by_name,
                                matter, until_day, act, recorded_at, supersedes, reason)
                            values (:id, :position, :kind, :on, :workingDays, :ground, :by,
                                :matter, :until, :act, :recordedAt, :supersedes, :reason)
                            """)
                    .param("id", id.value())
                    .param("position", line.number() - 1)
                    .param("kind", entry.getClass().getSimpleName())
                    .param("on", entry.on())
                    .param("workingDays", workingDays(entry))
                    .param("ground", entry.ground().name())
                    .param("by", entry.by())
                    .param("matter", matter(entry))
                    .param("until", entry instanceof Deferred deferred ? deferred.until() : null)
                    .param("act", line.act())
                    .param("recordedAt", line.recordedAt().atOffset(ZoneOffset.UTC))
                    .param("supersedes", supersedes == null ? null : supersedes - 1)
                    .param("reason", line.reason())
                    .update();
        }
    }

    private static @Nullable Integer workingDays(ClockEntry entry) {
        return switch (entry) {
            case Started started -> started.workingDays();
            case Extended extended -> extended.workingDays();
            default -> null;
        };
    }

    private static @Nullable String matter(ClockEntry entry) {
        return switch (entry) {
            case Stopped stopped -> stopped.matter();
            case Resumed resumed -> resumed.matter();
            case Restarted restarted -> restarted.matter();
            default -> null;
        };
    }

    private static Line line(ResultSet row) throws SQLException {
        Integer supersedes = row.getObject("supersedes", Integer.class);
        return new Line(
                row.getInt("position") + 1,
                entry(row),
                row.getString("act"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                supersedes == null ? null : supersedes + 1,
                row.getString("reason"));
    }

    private static ClockEntry entry(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("on_day", LocalDate.class);
        Article ground = Article.valueOf(row.getString("ground"));
        String by = row.getString("by_name");
        String matter = Objects.requireNonNullElse(row.getString("matter"), "");
        int workingDays = row.getInt("working_days");
        return switch (row.getString("kind")) {
            case "Started" -> new Started(on, workingDays, ground, by);
            case "Stopped" -> new Stopped(on, matter, ground, by);
            case "Resumed" -> new Resumed(on, matter, ground, by);
            case "Restarted" -> new Restarted(on, matter, ground, by);
            case "Extended" -> new Extended(on, workingDays, ground, by);
            case "Deferred" -> new Deferred(on, row.getObject("until_day", LocalDate.class), ground, by);
            case "Voided" -> new Voided(on, ground, by);
            case String other -> throw new IllegalStateException("Unknown clock entry " + other);
        };
    }
}
