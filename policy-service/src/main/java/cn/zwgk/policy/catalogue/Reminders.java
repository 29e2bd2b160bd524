package cn.zwgk.policy.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 提醒: which office was reminded of what, and when. */
@Repository
class Reminders {

    /** What an office is reminded of once. */
    record Reminder(UUID entryId, Freshness.State state, LocalDate dueOn) {}

    private final JdbcClient database;

    Reminders(JdbcClient database) {
        this.database = database;
    }

    Map<Reminder, Instant> sent() {
        Map<Reminder, Instant> sent = new HashMap<>();
        database.sql("select * from catalogue_reminder").query(row -> {
            Reminder reminder = new Reminder(
                    row.getObject("entry_id", UUID.class),
                    Freshness.State.valueOf(row.getString("state")),
                    row.getObject("due_on", LocalDate.class));
            sent.put(
                    reminder, row.getObject("reminded_at", OffsetDateTime.class).toInstant());
        });
        return sent;
    }

    void send(Reminder reminder, Instant at) {
        database.sql("""
                        insert into catalogue_reminder (entry_id, state, due_on, reminded_at)
                        values (:entry, :state, :due, :at) on conflict do nothing""")
                .param("entry", reminder.entryId())
                .param("state", reminder.state().name())
                .param("due", reminder.dueOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
