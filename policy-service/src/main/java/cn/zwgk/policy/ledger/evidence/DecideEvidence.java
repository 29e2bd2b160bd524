package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.ledger.file.LedgerFiles;
import cn.zwgk.policy.ledger.plan.Obligations;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Confirms or refuses what was handed in, takes it back, or revokes what counted, as long as the year is not closed. */
@UseCase
public class DecideEvidence {

    private final Plans plans;
    private final Obligations obligations;
    private final LedgerFiles files;
    private final EvidenceChronicle chronicle;
    private final InstantSource time;

    DecideEvidence(
            Plans plans, Obligations obligations, LedgerFiles files, EvidenceChronicle chronicle, InstantSource time) {
        this.plans = plans;
        this.obligations = obligations;
        this.files = files;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public void confirm(Evidence evidence, Actor actor) {
        requireOpen(evidence);
        int papers = files.of(evidence.id()).size();
        chronicle.write(evidence.confirm(actor, papers, time.instant()), actor, null);
    }

    @Transactional
    public void refuse(Evidence evidence, @Nullable String reason, Actor actor) {
        requireOpen(evidence);
        chronicle.write(evidence.refuse(actor, reason, time.instant()), actor, reason);
    }

    @Transactional
    public void revoke(Evidence evidence, @Nullable String reason, Actor actor) {
        requireOpen(evidence);
        chronicle.write(evidence.revoke(actor, reason, time.instant()), actor, reason);
    }

    @Transactional
    public void takeBack(Evidence evidence, Actor actor) {
        requireOpen(evidence);
        chronicle.write(evidence.takeBack(actor), actor, null);
    }

    private void requireOpen(Evidence evidence) {
        Plan plan = plans.get(obligations.get(evidence.obligationId()).planId());
        if (plans.holdStill(plan.year()).filter(Plan::isAdopted).isEmpty()) {
            throw Refused.conflict("plan-not-adopted");
        }
    }
}
