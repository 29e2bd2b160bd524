package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.catalogue.CatalogueBoard.Standing;
import cn.zwgk.policy.catalogue.Reminders.Reminder;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 提醒: tells the responsible office on the day on which an entry becomes due soon, stale or empty. The timer only wakes it;
 * how an entry stands follows from what is published, and is right whether it rings or not. It rings with every new day, the
 * first time when the catalogue is set up.
 */
@Component
class RemindOffices implements TimerHandler {

    static final String TASK = "catalogue-reminder";

    private final CatalogueBoard board;
    private final Reminders reminders;
    private final CatalogueChronicle chronicle;
    private final Timers timers;
    private final InstantSource time;

    RemindOffices(
            CatalogueBoard board,
            Reminders reminders,
            CatalogueChronicle chronicle,
            Timers timers,
            InstantSource time) {
        this.board = board;
        this.reminders = reminders;
        this.chronicle = chronicle;
        this.timers = timers;
        this.time = time;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    @Transactional
    public void due(String businessId) {
        board.today().stream()
                .filter(each -> each.freshness().state() != Freshness.State.CURRENT && each.remindedAt() == null)
                .forEach(this::remind);
        timers.schedule(
                TASK,
                businessId,
                ChinaTime.today(time).plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
    }

    private void remind(Standing standing) {
        CatalogueEntry entry = standing.entry();
        Freshness freshness = standing.freshness();
        LocalDate due = freshness.dueOn();
        if (due == null) {
            return;
        }
        reminders.send(new Reminder(entry.id(), freshness.state(), due), time.instant());
        chronicle.note(
                entry,
                Actor.system("policy-service"),
                "remind",
                null,
                Map.of(
                        "state",
                        freshness.state(),
                        "dueOn",
                        due,
                        "office",
                        entry.terms().office()));
    }
}
