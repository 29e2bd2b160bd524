package cn.zwgk.policy.ledger.work;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Obligations;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanAdopted;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanAmended;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.policy.ledger.progress.PlanProgress;
import cn.zwgk.policy.ledger.progress.SlotProgress;
import cn.zwgk.timers.CalendarChanged;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds offices of what they owe, ten and three working days ahead and on the day after: noted once each in the history of the
 * obligation, and shown at the desk. One durable timer an obligation leads to the next of these days.
 */
@UseCase
public class RemindOfObligations {

    static final String TASK = "ledger-reminder";

    private static final Actor PLATFORM = Actor.system("policy-service");

    private final Plans plans;
    private final Obligations obligations;
    private final PlanProgress progress;
    private final WorkingCalendars calendars;
    private final Timers timers;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final InstantSource time;

    RemindOfObligations(
            Plans plans,
            Obligations obligations,
            PlanProgress progress,
            WorkingCalendars calendars,
            Timers timers,
            AuditTrail audit,
            JdbcClient database,
            InstantSource time) {
        this.plans = plans;
        this.obligations = obligations;
        this.progress = progress;
        this.calendars = calendars;
        this.timers = timers;
        this.audit = audit;
        this.database = database;
        this.time = time;
    }

    /** Reminds of what is due now, and sets the timer to the next day on which something is. */
    @Transactional
    public void remind(UUID obligationId) {
        Obligation obligation = obligations.get(obligationId);
        Plan plan = plans.get(obligation.planId());
        if (!plan.isAdopted() || obligation.isDropped()) {
            return;
        }
        for (SlotProgress slot : progress.of(obligation, plan).slots()) {
            ReminderStage.reached(slot).ifPresent(stage -> remind(obligation, slot, stage));
        }
        lookAgainAt(obligation, plan);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PlanAdopted adopted) {
        obligations.standing(adopted.planId()).forEach(each -> remind(each.id()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reconsider(PlanAmended amended) {
        remind(amended.obligationId());
    }

    /** A year's schedule was entered: working days are counted anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reconsider(CalendarChanged changed) {
        plans.all().stream()
                .filter(plan -> plan.isAdopted() && changed.years().contains(plan.year()))
                .flatMap(plan -> obligations.standing(plan.id()).stream())
                .forEach(each -> remind(each.id()));
    }

    private void remind(Obligation obligation, SlotProgress slot, ReminderStage stage) {
        int noted = database.sql("""
                        insert into ledger_reminder (obligation_id, office, quarter, stage, reminded_at)
                        values (:obligation, :office, :quarter, :stage, :at) on conflict do nothing""")
                .param("obligation", obligation.id())
                .param("office", slot.slot().answerable())
                .param("quarter", slot.slot().quarter())
                .param("stage", stage.name())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (noted > 0) {
            audit.record(
                    PLATFORM,
                    "obligation.remind-" + stage.name().toLowerCase(Locale.ROOT),
                    Obligation.TYPE,
                    obligation.id().toString(),
                    null,
                    Map.of(
                            "office",
                            slot.slot().answerable(),
                            "dueOn",
                            slot.slot().dueOn()));
        }
    }

    private void lookAgainAt(Obligation obligation, Plan plan) {
        WorkingCalendar calendar = calendars.current();
        LocalDate today = ChinaTime.today(time);
        obligation.slots(plan.year(), plan.offices()).stream()
                .flatMap(slot -> days(slot.dueOn(), calendar))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .ifPresent(day -> timers.schedule(TASK, obligation.id().toString(), startOf(day)));
    }

    /** The first days on which a stage is reached. */
    private static Stream<LocalDate> days(LocalDate dueOn, WorkingCalendar calendar) {
        return Stream.of(ReminderStage.values())
                .map(stage -> stage == ReminderStage.OVERDUE
                        ? dueOn.plusDays(1)
                        : workingDaysBefore(dueOn, stage.workingDays(), calendar));
    }

    private static LocalDate workingDaysBefore(LocalDate dueOn, int days, WorkingCalendar calendar) {
        LocalDate day = dueOn;
        while (calendar.workingDaysBetween(day, dueOn) < days) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
