package cn.zwgk.policy.ledger.work;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.evidence.Evidence;
import cn.zwgk.policy.ledger.evidence.EvidenceAct;
import cn.zwgk.policy.ledger.evidence.EvidenceRecords;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.PlanAct;
import cn.zwgk.policy.ledger.plan.PlanState;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.policy.ledger.progress.ObligationProgress;
import cn.zwgk.policy.ledger.progress.PlanProgress;
import cn.zwgk.policy.ledger.progress.SlotProgress;
import cn.zwgk.policy.ledger.progress.Standing;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger wants from this person. A plan has a few dozen obligations, so that it is computed anew each time. */
@Component
class LedgerWorklist implements WorkSource {

    private final Plans plans;
    private final PlanProgress progress;
    private final EvidenceRecords records;
    private final Wording wording;
    private final InstantSource time;

    LedgerWorklist(Plans plans, PlanProgress progress, EvidenceRecords records, Wording wording, InstantSource time) {
        this.plans = plans;
        this.progress = progress;
        this.records = records;
        this.wording = wording;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        if (!LedgerRoles.isOfficer(actor)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        for (Plan plan : plans.all()) {
            decisions(plan, actor, items);
            if (plan.isAdopted()) {
                owed(plan, actor, items);
                evidence(plan, actor, items);
            }
        }
        return items;
    }

    /** What the leader adopts, and what the openness office closes when the year is over. */
    private void decisions(Plan plan, Actor actor, List<WorkItem> items) {
        boolean toAdopt = plan.state() == PlanState.PROPOSED && actor.has(LedgerRoles.BUREAU_LEADER);
        boolean toClose = plan.isAdopted()
                && actor.has(LedgerRoles.OPENNESS_OFFICE)
                && ChinaTime.today(time).getYear() > plan.year();
        if (toAdopt || toClose) {
            PlanAct act = toAdopt ? PlanAct.ADOPT : PlanAct.FREEZE;
            items.add(new WorkItem(
                    plan.id(),
                    WorkType.LEDGER_PLAN,
                    plan.title(),
                    plan.state().name(),
                    wording.of(plan.state()),
                    null,
                    act.code(),
                    wording.of(act),
                    null,
                    null,
                    Lamp.NONE,
                    wording.of(Lamp.NONE),
                    "/console/ledger?year=" + plan.year(),
                    time.instant(),
                    null));
        }
    }

    /** What the person's office owes and has been reminded of. */
    private void owed(Plan plan, Actor actor, List<WorkItem> items) {
        for (ObligationProgress each : progress.of(plan)) {
            each.slots().stream()
                    .filter(slot -> slot.slot().answerable().equals(actor.office()))
                    .filter(slot -> slot.standing() == Standing.DUE_SOON || slot.standing() == Standing.OVERDUE)
                    .findFirst()
                    .ifPresent(slot -> items.add(owed(each.obligation(), slot)));
        }
    }

    private WorkItem owed(Obligation obligation, SlotProgress progress) {
        Lamp lamp = progress.standing().lamp();
        return new WorkItem(
                obligation.id(),
                WorkType.LEDGER_OBLIGATION,
                obligation.content().number() + " " + obligation.content().title(),
                progress.standing().name(),
                wording.of(progress.standing()),
                progress.slot().answerable(),
                "submit-evidence",
                wording.text("ledger.act.submit-evidence"),
                new Deadline(progress.slot().dueOn(), false).endsAt(),
                progress.remainingWorkingDays(),
                lamp,
                wording.of(lamp),
                "/console/ledger/obligations/" + obligation.id(),
                time.instant(),
                null);
    }

    private void evidence(Plan plan, Actor actor, List<WorkItem> items) {
        boolean decides = actor.has(LedgerRoles.OPENNESS_OFFICE) || actor.has(LedgerRoles.BUREAU_LEADER);
        if (decides) {
            records.waiting(plan.id()).stream()
                    .filter(each -> each.allows(EvidenceAct.CONFIRM, actor))
                    .forEach(each -> items.add(of(each, EvidenceAct.CONFIRM, each.submittedAt())));
        }
        records.refusedTo(plan.id(), actor.id())
                .forEach(each -> items.add(of(
                        each,
                        EvidenceAct.RESUBMIT,
                        Objects.requireNonNull(each.decision()).at())));
    }

    private WorkItem of(Evidence evidence, EvidenceAct act, Instant since) {
        return new WorkItem(
                evidence.id(),
                WorkType.LEDGER_EVIDENCE,
                evidence.content().title(),
                evidence.state().name(),
                wording.of(evidence.state()),
                evidence.content().office(),
                act.code(),
                wording.of(act),
                null,
                null,
                Lamp.NONE,
                wording.of(Lamp.NONE),
                "/console/ledger/obligations/" + evidence.obligationId(),
                since,
                null);
    }
}
