package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Obligations;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanAdopted;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanAmended;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what the platform knows to have happened for every obligation that asks for it. What happened before the plan was
 * adopted is kept and counted at the adoption; what a person recorded waits for confirmation like any other evidence.
 */
@UseCase
public class CountOccurrence {

    private static final Actor PLATFORM = Actor.system("policy-service");

    private final Plans plans;
    private final Obligations obligations;
    private final Occurrences occurrences;
    private final EvidenceRecords records;
    private final EvidenceChronicle chronicle;
    private final InstantSource time;

    CountOccurrence(
            Plans plans,
            Obligations obligations,
            Occurrences occurrences,
            EvidenceRecords records,
            EvidenceChronicle chronicle,
            InstantSource time) {
        this.plans = plans;
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.records = records;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public void count(Occurrence occurrence) {
        plans.holdStill(occurrence.on().getYear()).ifPresentOrElse(plan -> count(occurrence, plan), () -> {
            occurrences.add(occurrence);
        });
    }

    private void count(Occurrence occurrence, Plan plan) {
        if (occurrences.add(occurrence) && plan.isAdopted()) {
            obligations.standing(plan.id()).stream()
                    .filter(obligation -> asksFor(obligation, occurrence))
                    .forEach(obligation -> enter(occurrence, obligation));
        }
    }

    /** What was counted is no longer true: a document or an interpretation was withdrawn, a record was removed. */
    @Transactional
    public void forget(OccurrenceKind kind, String ref, String reason) {
        Source source = new Source(kind, ref);
        occurrences.makeVoid(source, reason);
        for (Evidence evidence : records.from(source)) {
            Plan plan = plans.get(obligations.get(evidence.obligationId()).planId());
            boolean open = plans.holdStill(plan.year()).filter(Plan::isAdopted).isPresent();
            if (open && evidence.state() == EvidenceState.CONFIRMED) {
                chronicle.write(evidence.revoke(PLATFORM, reason, time.instant()), PLATFORM, reason);
            } else if (open && evidence.state() == EvidenceState.SUBMITTED) {
                chronicle.write(evidence.takeBack(PLATFORM), PLATFORM, reason);
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAll(PlanAdopted adopted) {
        countAll(adopted.planId(), obligations.standing(adopted.planId()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAll(PlanAmended amended) {
        countAll(
                amended.planId(),
                obligations.standing(amended.planId()).stream()
                        .filter(each -> each.id().equals(amended.obligationId()))
                        .toList());
    }

    private void countAll(UUID planId, List<Obligation> asked) {
        Plan plan = plans.get(planId);
        List<OccurrenceKind> kinds = asked.stream()
                .flatMap(each -> Stream.ofNullable(each.content().feed()))
                .distinct()
                .toList();
        for (Occurrence occurrence : occurrences.of(plan.year(), kinds)) {
            asked.stream()
                    .filter(obligation -> asksFor(obligation, occurrence))
                    .forEach(obligation -> enter(occurrence, obligation));
        }
    }

    private static boolean asksFor(Obligation obligation, Occurrence occurrence) {
        return obligation.content().feed() == occurrence.kind()
                && occurrence.isAbout(obligation.content().topics());
    }

    private void enter(Occurrence occurrence, Obligation obligation) {
        String office = occurrence.office().isEmpty() ? obligation.content().ownerOffice() : occurrence.office();
        EvidenceContent content =
                new EvidenceContent(office, occurrence.on(), occurrence.title(), null, 1, occurrence.link());
        Person by = occurrence.by() == null ? Person.of(PLATFORM) : occurrence.by();
        Actor submitter = new Actor(by.id(), by.name(), by.office(), Set.of(LedgerRoles.SYSTEM));
        Evidence evidence = Evidence.submitted(obligation.id(), content, occurrence.source(), by, time.instant());
        if (chronicle.begin(evidence, submitter) && !occurrence.kind().isRecordedByHand()) {
            chronicle.write(records.get(evidence.id()).confirm(PLATFORM, 1, time.instant()), PLATFORM, null);
        }
    }
}
