package cn.zwgk.policy.ledger.plan;

import cn.zwgk.policy.ledger.plan.PlanFact.PlanAdopted;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanFrozen;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanProposed;
import cn.zwgk.policy.ledger.plan.PlanFact.PlanSentBack;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 政务公开工作要点台账: the plan of one year.
 *
 * @param offices the offices and units that owe what every office owes
 * @param copiedFrom the year whose plan was the pattern
 * @param proposedBy the id of the person who proposed it, who cannot adopt it
 */
public record Plan(
        UUID id,
        int year,
        String title,
        PlanState state,
        List<String> offices,
        @Nullable Integer copiedFrom,
        @Nullable String proposedBy,
        @Nullable Adoption adoption,
        @Nullable Instant frozenAt,
        long version) {

    /** The type in the audit trail. */
    public static final String TYPE = "Plan";

    /** A step that was taken: the plan after it, and the fact that it made. */
    public record Step(Plan plan, PlanAct act, PlanFact fact) {}

    public Plan {
        offices = List.copyOf(offices);
    }

    public static Plan open(int year, String title, List<String> offices, @Nullable Integer copiedFrom) {
        return new Plan(Ids.next(), year, title, PlanState.DRAFT, offices, copiedFrom, null, null, null, 0);
    }

    /** @throws Refused {@code plan-empty} if nothing is asked for */
    public Step propose(Actor actor, int obligations) {
        PlanState to = to(PlanAct.PROPOSE, actor);
        if (obligations == 0) {
            throw Refused.conflict("plan-empty");
        }
        return new Step(moved(to, actor.id(), null, null), PlanAct.PROPOSE, new PlanProposed(id));
    }

    public Step sendBack(Actor actor, @Nullable String reason) {
        PlanState to = to(PlanAct.SEND_BACK, actor);
        requireReason(reason);
        return new Step(moved(to, null, null, null), PlanAct.SEND_BACK, new PlanSentBack(id));
    }

    /** @throws Refused {@code plan-adopter-proposed} if the person proposed it himself */
    public Step adopt(Actor actor, Instant now) {
        PlanState to = to(PlanAct.ADOPT, actor);
        if (actor.id().equals(proposedBy)) {
            throw Refused.conflict("plan-adopter-proposed");
        }
        Adoption adopted = new Adoption(now, actor.name());
        return new Step(moved(to, proposedBy, adopted, null), PlanAct.ADOPT, new PlanAdopted(id));
    }

    /** @throws Refused {@code year-not-over}, {@code evidence-unsettled}, both at once */
    public Step freeze(Actor actor, LocalDate today, long unsettledEvidence, Instant now) {
        PlanState to = to(PlanAct.FREEZE, actor);
        List<Refusal> grounds = new ArrayList<>();
        if (today.getYear() <= year) {
            grounds.add(Refusal.of("year-not-over", Integer.toString(year)));
        }
        if (unsettledEvidence > 0) {
            grounds.add(Refusal.of("evidence-unsettled", unsettledEvidence));
        }
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
        return new Step(moved(to, proposedBy, adoption, now), PlanAct.FREEZE, new PlanFrozen(id));
    }

    /** Gives the plan another title or other offices. */
    public Plan renamed(String newTitle, List<String> newOffices) {
        return new Plan(id, year, newTitle, state, newOffices, copiedFrom, proposedBy, adoption, frozenAt, version);
    }

    /**
     * Lets the obligations be changed: freely while it is a draft, with a reason once it is adopted.
     *
     * @throws Refused {@code plan-not-editable}, {@code reason-missing}
     */
    public void requireOpenFor(Actor actor, @Nullable String reason) {
        if (state == PlanState.ADOPTED) {
            to(PlanAct.AMEND, actor);
            requireReason(reason);
        } else if (state != PlanState.DRAFT) {
            throw Refused.conflict("plan-not-editable");
        }
    }

    public boolean isAdopted() {
        return state == PlanState.ADOPTED;
    }

    private PlanState to(PlanAct act, Actor actor) {
        return PlanTransitions.TABLE.require(state, act, actor.roles()).to();
    }

    private Plan moved(PlanState to, @Nullable String proposer, @Nullable Adoption adopted, @Nullable Instant frozen) {
        return new Plan(id, year, title, to, offices, copiedFrom, proposer, adopted, frozen, version);
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
    }
}
