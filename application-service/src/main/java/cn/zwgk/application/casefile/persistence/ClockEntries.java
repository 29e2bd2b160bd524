package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.StatutoryClock;
import cn.zwgk.application.law.Article;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

    StatutoryClock of(CaseId id) {
        return new StatutoryClock(database.sql("select * from case_clock_entry where case_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> entry(row))
                .list());
    }

    void addNew(CaseId id, StatutoryClock clock) {
        int known = database.sql("select count(*) from case_clock_entry where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        List<ClockEntry> entries = clock.entries();
        for (int position = known; position < entries.size(); position++) {
            ClockEntry entry = entries.get(position);
            database.sql("""
                            insert into case_clock_entry (case_id, position, kind, on_day, working_days, ground, by_name)
                            values (:id, :position, :kind, :on, :workingDays, :ground, :by)
                            """)
                    .param("id", id.value())
                    .param("position", position)
                    .param("kind", entry.getClass().getSimpleName())
                    .param("on", entry.on())
                    .param("workingDays", workingDays(entry))
                    .param("ground", entry.ground().name())
                    .param("by", entry.by())
                    .update();
        }
    }

    private static @Nullable Integer workingDays(ClockEntry entry) {
        return switch (entry) {
            case Started started -> started.workingDays();
            case Extended extended -> extended.workingDays();
            case Stopped _, Resumed _, Restarted _ -> null;
        };
    }

    private static ClockEntry entry(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("on_day", LocalDate.class);
        Article ground = Article.valueOf(row.getString("ground"));
        String by = row.getString("by_name");
        int workingDays = row.getInt("working_days");
        return switch (row.getString("kind")) {
            case "Started" -> new Started(on, workingDays, ground, by);
            case "Stopped" -> new Stopped(on, ground, by);
            case "Resumed" -> new Resumed(on, ground, by);
            case "Restarted" -> new Restarted(on, ground, by);
            case "Extended" -> new Extended(on, workingDays, ground, by);
            case String other -> throw new IllegalStateException("Unknown clock entry " + other);
        };
    }
}
