package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Hands in evidence by hand, for an obligation of an adopted plan. */
@UseCase
public class SubmitEvidence {

    private final Plans plans;
    private final EvidenceRecords records;
    private final EvidenceChronicle chronicle;
    private final InstantSource time;

    SubmitEvidence(Plans plans, EvidenceRecords records, EvidenceChronicle chronicle, InstantSource time) {
        this.plans = plans;
        this.records = records;
        this.chronicle = chronicle;
        this.time = time;
    }

    /** @throws Refused {@code plan-not-adopted}, or what stands against the content, all at once */
    @Transactional
    public Evidence submit(Obligation obligation, EvidenceContent content, Actor actor) {
        check(obligation, content, actor);
        Evidence evidence = Evidence.submitted(obligation.id(), content, null, Person.of(actor), time.instant());
        chronicle.begin(evidence, actor);
        return records.get(evidence.id());
    }

    @Transactional
    public void resubmit(Obligation obligation, Evidence refused, EvidenceContent corrected, Actor actor) {
        check(obligation, corrected, actor);
        chronicle.write(refused.resubmit(actor, corrected, time.instant()), actor, null);
    }

    private void check(Obligation obligation, EvidenceContent content, Actor actor) {
        Plan plan = plans.get(obligation.planId());
        boolean adopted = plans.holdStill(plan.year()).filter(Plan::isAdopted).isPresent();
        if (!adopted || obligation.isDropped()) {
            throw Refused.conflict("plan-not-adopted");
        }
        List<Refusal> grounds = new ArrayList<>();
        if (content.happenedOn().getYear() != plan.year()) {
            grounds.add(Refusal.onField("happenedOn", "evidence-outside-year", Integer.toString(plan.year())));
        }
        if (content.happenedOn().isAfter(ChinaTime.today(time))) {
            grounds.add(Refusal.onField("happenedOn", "evidence-in-the-future"));
        }
        if (!plan.offices().contains(content.office())) {
            grounds.add(Refusal.onField("office", "obligation-office-unknown", content.office()));
        }
        if (!actor.has(LedgerRoles.OPENNESS_OFFICE) && !content.office().equals(actor.office())) {
            grounds.add(Refusal.onField("office", "evidence-for-another-office"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
