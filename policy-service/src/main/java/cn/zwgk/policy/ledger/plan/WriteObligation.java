package cn.zwgk.policy.ledger.plan;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes or drops an obligation: freely in a draft, with a reason in an adopted plan. */
@UseCase
public class WriteObligation {

    private final Plans plans;
    private final Obligations obligations;
    private final PlanChronicle chronicle;

    WriteObligation(Plans plans, Obligations obligations, PlanChronicle chronicle) {
        this.plans = plans;
        this.obligations = obligations;
        this.chronicle = chronicle;
    }

    /** @throws Refused what {@link ObligationPolicy} holds against the content, all at once */
    @Transactional
    public Obligation add(Plan plan, ObligationContent content, @Nullable String reason, Actor actor) {
        Plan held = plans.hold(plan.id());
        held.requireOpenFor(actor, reason);
        ObligationPolicy.check(content, held);
        Obligation added = Obligation.of(held.id(), content);
        obligations.add(added);
        chronicle.note(held, added, actor, "obligation.add", reason);
        return obligations.get(added.id());
    }

    @Transactional
    public Obligation change(Obligation obligation, ObligationContent content, @Nullable String reason, Actor actor) {
        Plan held = plans.hold(obligation.planId());
        held.requireOpenFor(actor, reason);
        ObligationPolicy.check(content, held);
        obligations.save(obligation.with(content));
        chronicle.note(held, obligation, actor, "obligation.change", reason);
        return obligations.get(obligation.id());
    }

    /** Takes it out of a draft; in an adopted plan it stays, marked as dropped. */
    @Transactional
    public void drop(Obligation obligation, @Nullable String reason, Actor actor) {
        Plan held = plans.hold(obligation.planId());
        held.requireOpenFor(actor, reason);
        if (held.isAdopted() && reason != null) {
            obligations.save(obligation.dropped(reason.strip()));
        } else {
            obligations.remove(obligation);
        }
        chronicle.note(held, obligation, actor, "obligation.drop", reason);
    }

    /** What cannot be asked for. */
    static final class ObligationPolicy {

        private ObligationPolicy() {}

        static void check(ObligationContent content, Plan plan) {
            List<Refusal> grounds = new ArrayList<>();
            if (content.dueOn().getYear() != plan.year()) {
                grounds.add(Refusal.onField("dueOn", "obligation-due-outside-year", Integer.toString(plan.year())));
            }
            if (content.feed() != null && content.feed().isFault()) {
                grounds.add(Refusal.onField("feed", "obligation-fed-by-fault"));
            }
            if (!content.perOffice() && !plan.offices().contains(content.ownerOffice())) {
                grounds.add(Refusal.onField("ownerOffice", "obligation-office-unknown", content.ownerOffice()));
            }
            if (!grounds.isEmpty()) {
                throw Refused.invalid(grounds);
            }
        }
    }
}
