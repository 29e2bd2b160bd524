package cn.zwgk.policy.timeliness;

import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.timeliness.LapsingDocuments.LapsingEntry;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts every lapse warning on record on the morning of its day, once. What the board and the worklist show does not need
 * it: they read the dates. The record says that the office was told, and when.
 */
@Component
public class LapseReminders implements TimerHandler {

    static final String TASK = "lapse-reminders";
    static final String WARNED = "document.lapse-warning";

    private static final String EVERY_MORNING = "every-morning";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final JdbcClient database;
    private final LapsingDocuments lapsing;
    private final Documents documents;
    private final Chronicle chronicle;
    private final Timers timers;
    private final InstantSource time;

    LapseReminders(
            JdbcClient database,
            LapsingDocuments lapsing,
            Documents documents,
            Chronicle chronicle,
            Timers timers,
            InstantSource time) {
        this.database = database;
        this.lapsing = lapsing;
        this.documents = documents;
        this.chronicle = chronicle;
        this.timers = timers;
        this.time = time;
    }

    /** Whatever came while nobody was there is made up for at the start. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void begin() {
        timers.schedule(TASK, EVERY_MORNING, time.instant());
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    @Transactional
    public void due(String businessId) {
        lapsing.of(null).forEach(this::remind);
        timers.schedule(TASK, EVERY_MORNING, nextMorning());
    }

    private void remind(LapsingEntry entry) {
        int raised = database.sql("""
                        insert into lapse_reminder (document_id, lapses_on, warning, raised_at)
                        values (:id, :lapses_on, :warning, :at) on conflict do nothing""")
                .param("id", entry.id())
                .param("lapses_on", entry.lapsesOn())
                .param("warning", entry.warning().name())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (raised > 0) {
            Actor platform = Actor.system("policy-service");
            chronicle.mention(
                    documents.get(new DocumentId(entry.id())),
                    platform,
                    WARNED,
                    entry.warningName() + " " + entry.lapsesOn());
        }
    }

    private Instant nextMorning() {
        LocalDate today = ChinaTime.today(time);
        Instant morning = today.atTime(MORNING).atZone(ChinaTime.ZONE).toInstant();
        return morning.isAfter(time.instant())
                ? morning
                : today.plusDays(1).atTime(MORNING).atZone(ChinaTime.ZONE).toInstant();
    }
}
