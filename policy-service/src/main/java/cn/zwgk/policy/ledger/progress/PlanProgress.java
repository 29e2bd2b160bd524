package cn.zwgk.policy.ledger.progress;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.ledger.evidence.Evidence;
import cn.zwgk.policy.ledger.evidence.EvidenceRecords;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Obligations;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes how far a plan is from the evidence that counts, and from nothing else. */
@Component
public class PlanProgress {

    private final Obligations obligations;
    private final EvidenceRecords records;
    private final WorkingCalendars calendars;
    private final InstantSource time;

    PlanProgress(Obligations obligations, EvidenceRecords records, WorkingCalendars calendars, InstantSource time) {
        this.obligations = obligations;
        this.records = records;
        this.calendars = calendars;
        this.time = time;
    }

    /** Every obligation that is still asked for, in the order of the plan. */
    public List<ObligationProgress> of(Plan plan) {
        Map<UUID, List<Evidence>> counting =
                records.confirmed(plan.id()).stream().collect(Collectors.groupingBy(Evidence::obligationId));
        WorkingCalendar calendar = calendars.current();
        LocalDate today = ChinaTime.today(time);
        return obligations.standing(plan.id()).stream()
                .map(each -> of(each, plan, counting.getOrDefault(each.id(), List.of()), today, calendar))
                .toList();
    }

    public ObligationProgress of(Obligation obligation, Plan plan) {
        List<Evidence> counting = records.confirmed(plan.id()).stream()
                .filter(each -> each.obligationId().equals(obligation.id()))
                .toList();
        return of(obligation, plan, counting, ChinaTime.today(time), calendars.current());
    }

    static ObligationProgress of(
            Obligation obligation, Plan plan, List<Evidence> counting, LocalDate today, WorkingCalendar calendar) {
        return new ObligationProgress(
                obligation,
                obligation.slots(plan.year(), plan.offices()).stream()
                        .map(slot -> SlotProgress.of(slot, counting, today, calendar))
                        .toList());
    }
}
