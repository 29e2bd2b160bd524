package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceConfirmed;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceRefused;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceResubmitted;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceRevoked;
import cn.zwgk.policy.ledger.evidence.EvidenceFact.EvidenceTakenBack;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 佐证: that something was done for an obligation. */
public record Evidence(
        UUID id,
        UUID obligationId,
        EvidenceContent content,
        @Nullable Source source,
        EvidenceState state,
        Person submittedBy,
        Instant submittedAt,
        @Nullable Decision decision,
        long version) {

    /** The type in the audit trail. */
    public static final String TYPE = "Evidence";

    /** A step that was taken: the evidence after it, and the fact that it made. */
    public record Step(Evidence evidence, EvidenceAct act, EvidenceFact fact) {}

    public static Evidence submitted(
            UUID obligation, EvidenceContent content, @Nullable Source source, Person by, Instant at) {
        return new Evidence(Ids.next(), obligation, content, source, EvidenceState.SUBMITTED, by, at, null, 0);
    }

    /**
     * Four eyes: whoever handed it in does not confirm it.
     *
     * @param papers how many papers are attached
     * @throws Refused {@code evidence-confirmer-submitted}, {@code evidence-without-proof}, both at once
     */
    public Step confirm(Actor actor, int papers, Instant now) {
        EvidenceState to = to(EvidenceAct.CONFIRM, actor);
        List<Refusal> grounds = new ArrayList<>();
        if (!actor.has(LedgerRoles.SYSTEM) && isOf(actor)) {
            grounds.add(Refusal.of("evidence-confirmer-submitted"));
        }
        if (papers == 0 && content.link() == null) {
            grounds.add(Refusal.of("evidence-without-proof"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
        return step(to, EvidenceAct.CONFIRM, new EvidenceConfirmed(id), new Decision(actor.name(), now, null));
    }

    public Step refuse(Actor actor, @Nullable String reason, Instant now) {
        EvidenceState to = to(EvidenceAct.REFUSE, actor);
        Decision decided = new Decision(actor.name(), now, required(reason));
        return step(to, EvidenceAct.REFUSE, new EvidenceRefused(id), decided);
    }

    public Step revoke(Actor actor, @Nullable String reason, Instant now) {
        EvidenceState to = to(EvidenceAct.REVOKE, actor);
        Decision decided = new Decision(actor.name(), now, required(reason));
        return step(to, EvidenceAct.REVOKE, new EvidenceRevoked(id), decided);
    }

    /** @throws Refused {@code evidence-of-another} if somebody else handed it in */
    public Step takeBack(Actor actor) {
        EvidenceState to = to(EvidenceAct.TAKE_BACK, actor);
        requireOwn(actor);
        return step(to, EvidenceAct.TAKE_BACK, new EvidenceTakenBack(id), null);
    }

    /** Hands it in again, put right. */
    public Step resubmit(Actor actor, EvidenceContent corrected, Instant now) {
        EvidenceState to = to(EvidenceAct.RESUBMIT, actor);
        requireOwn(actor);
        Evidence again = new Evidence(id, obligationId, corrected, source, to, submittedBy, now, decision, version);
        return new Step(again, EvidenceAct.RESUBMIT, new EvidenceResubmitted(id));
    }

    /** Whether the person may take the act, apart from what the content lacks. */
    public boolean allows(EvidenceAct act, Actor actor) {
        return switch (act) {
            case CONFIRM -> !isOf(actor);
            case TAKE_BACK, RESUBMIT -> isOf(actor);
            case REFUSE, REVOKE -> true;
        };
    }

    public boolean counts() {
        return state == EvidenceState.CONFIRMED;
    }

    public boolean isOf(Actor actor) {
        return submittedBy.id().equals(actor.id());
    }

    /**
     * Lets papers be added: by the submitter, as long as nobody has confirmed it.
     *
     * @throws Refused {@code evidence-of-another}, {@code evidence-settled}
     */
    public void requireOpenFor(Actor actor) {
        requireOwn(actor);
        if (state != EvidenceState.SUBMITTED && state != EvidenceState.REFUSED) {
            throw Refused.conflict("evidence-settled");
        }
    }

    private void requireOwn(Actor actor) {
        if (!actor.has(LedgerRoles.SYSTEM) && !isOf(actor)) {
            throw Refused.forbidden("evidence-of-another");
        }
    }

    private EvidenceState to(EvidenceAct act, Actor actor) {
        return EvidenceTransitions.TABLE.require(state, act, actor.roles()).to();
    }

    private Step step(EvidenceState to, EvidenceAct act, EvidenceFact fact, @Nullable Decision decided) {
        Evidence after =
                new Evidence(id, obligationId, content, source, to, submittedBy, submittedAt, decided, version);
        return new Step(after, act, fact);
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }
}
