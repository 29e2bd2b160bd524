package cn.zwgk.policy.guide;

import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds the office a month before a guide has to be confirmed, and notes when the year has passed without it. */
@Component
class ConfirmationTimer implements TimerHandler {

    static final String TASK = "guide-confirmation";

    private final Guides guides;
    private final JdbcClient database;
    private final Timers timers;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    ConfirmationTimer(
            Guides guides,
            JdbcClient database,
            Timers timers,
            AuditTrail audit,
            TransactionTemplate transactions,
            InstantSource time) {
        this.guides = guides;
        this.database = database;
        this.timers = timers;
        this.audit = audit;
        this.transactions = transactions;
        this.time = time;
    }

    /** Belongs into the transaction in which the guide was published or confirmed. */
    void set(Guide guide) {
        LocalDate confirmed = guide.confirmedOn();
        if (confirmed == null || !guide.state().isPublic()) {
            timers.cancel(TASK, guide.id().toString());
        } else {
            timers.schedule(
                    TASK,
                    guide.id().toString(),
                    startOf(ConfirmationPolicy.remindOn(ConfirmationPolicy.confirmBy(confirmed))));
        }
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        transactions.executeWithoutResult(status -> remind(UUID.fromString(businessId)));
    }

    private void remind(UUID id) {
        Guide guide = guides.get(id);
        LocalDate confirmed = guide.confirmedOn();
        if (confirmed == null || !guide.state().isPublic()) {
            return;
        }
        LocalDate confirmBy = ConfirmationPolicy.confirmBy(confirmed);
        LocalDate today = ChinaTime.today(time);
        if (ConfirmationPolicy.isOverdue(confirmBy, today)) {
            // The page says so from today on: whoever keeps a copy has to ask again.
            guides.takeTurn();
            guides.number(id);
            record(id, "guide.confirmation-overdue", confirmBy);
        } else if (ConfirmationPolicy.isDue(confirmBy, today)) {
            if (database.sql(
                                    "update service_guide set reminded_for = :by where id = :id and reminded_for is distinct from :by")
                            .param("by", confirmBy)
                            .param("id", id)
                            .update()
                    == 1) {
                record(id, "guide.confirmation-due", confirmBy);
            }
            timers.schedule(TASK, id.toString(), startOf(confirmBy.plusDays(1)));
        } else {
            timers.schedule(TASK, id.toString(), startOf(ConfirmationPolicy.remindOn(confirmBy)));
        }
    }

    private void record(UUID id, String act, LocalDate confirmBy) {
        audit.record(
                Actor.system("policy-service"),
                act,
                Guides.TYPE,
                id.toString(),
                null,
                Map.of("confirmBy", confirmBy.toString()));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
